/**
 * The numbers, names and outcomes of an event, edge or point are those of its claim.
 *
 * Bad: `{ claim: passengers, text: "The Mayor counts {number} passengers" }`
 *
 * Good: `{ claim: passengers, text: "The port authority counts {number} passengers" }`
 */
import { getPoints } from '../../texts/figure-points.ts';
import { findSwappedHolders } from '../../figure-items/point-holders.ts';
import { findWrongNames } from '../../figure-items/point-names.ts';
import { findWrongNumbers } from '../../figure-items/point-numbers.ts';
import type { AnalysisRule } from '../../rule.ts';

export const itemWords: AnalysisRule = {
  id: 'item-words',
  guesses: true,
  check: (analysis, report) => {
    for (const figure of analysis.figures)
      for (const point of getPoints(figure, analysis)) {
        const problems = [
          ...findWrongNumbers(point, analysis),
          ...findWrongNames(point, analysis),
          ...findSwappedHolders(point, analysis),
        ];
        for (const { field, words, expected } of problems)
          report(
            figure.data.file,
            figure.data.at([...point.path, field]),
            `Unexpected "${words}", expected ${expected}.`,
          );
      }
  },
};
