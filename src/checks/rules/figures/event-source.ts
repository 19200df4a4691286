/**
 * An event with a source has a valid date, not later than its source.
 *
 * Bad: `{ date: 2031-05, source: gazette-2031-04-04, text: … }`
 *
 * Good: `{ date: 2031-04, source: gazette-2031-04-04, text: … }`
 */
import { describeLater } from '../../texts/cited-sources.ts';
import { getPoints } from '../../texts/figure-points.ts';
import type { AnalysisRule } from '../../rule.ts';

export const eventSource: AnalysisRule = {
  id: 'event-source',
  check: (analysis, report) => {
    for (const figure of analysis.figures)
      for (const { path, fields, date } of getPoints(figure, analysis)) {
        const { source } = fields;
        if (date === undefined || typeof source !== 'string') continue;
        const problem = describeLater(date, source, analysis.sources);
        if (problem) report(figure.data.file, figure.data.at([...path, 'date']), problem);
      }
  },
};
