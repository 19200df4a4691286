/**
 * A frequency in marked words (daily, every week) is that of the statement.
 *
 * Bad: `:claim[sails every week]{#sailing}` where the statement has "every day"
 *
 * Good: `:claim[sails every day]{#sailing}`
 */
import { getRate } from '../../language/quantities/measure-words.ts';
import { findMeasures } from '../../language/quantities/measures.ts';
import { describeClaim, getClaimMarks } from '../../texts/claim-marks.ts';
import type { AnalysisRule } from '../../rule.ts';

/** The frequency in a text. `claim-measure` compares rates of numbers. */
const getFrequency = (text: string): string | undefined =>
  findMeasures(text).length > 0 ? undefined : getRate(text);

export const claimRate: AnalysisRule = {
  id: 'claim-rate',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    for (const { prose, mark, claim } of getClaimMarks(analysis)) {
      const [said, stated] = [mark.words, claim.data.statement].map(getFrequency);
      if (said && stated && said !== stated)
        report(
          prose.file,
          prose.at(mark.start, mark.end),
          `Unexpected "${mark.words}", expected every ${stated} as in ${describeClaim(claim)}: "${claim.data.statement}"`,
        );
    }
  },
};
