/**
 * The data of a figure can be drawn: its claims have numbers and dates, and its places are on the map.
 *
 * Bad: a `timeline` whose second event is earlier than its first
 *
 * Good: the events in the order of their dates
 */
import { findFigureProblems } from '../../../figures/registry.ts';
import { getValid } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';

export const drawableFigure: AnalysisRule = {
  id: 'drawable-figure',
  check: ({ figures, claims }, report) => {
    const known = Object.fromEntries(getValid(claims).map(({ id, data }) => [id, data]));
    for (const { data, valid } of figures)
      if (valid)
        for (const { path, message } of findFigureProblems(valid, known))
          report(data.file, data.at(path), message);
  },
};
