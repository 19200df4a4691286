/**
 * Marked words say the value of their claim; of a range they say both ends.
 *
 * Bad: `:claim[1,300 passengers]{#passengers}` where the claim has `value: 1200`
 *
 * Good: `:claim[1,200 passengers]{#passengers}`
 */
import { describeClaim, getClaimMarks } from '../claim-marks.ts';
import { getMissing, printNumber } from '../compare-quantities.ts';
import type { AnalysisRule } from '../rule.ts';

export const claimValue: AnalysisRule = {
  id: 'claim-value',
  check: (analysis, report) => {
    for (const { prose, mark, claim } of getClaimMarks(analysis)) {
      const missing = getMissing(mark.words, claim.data, claim.data.unit);
      if (missing.length > 0)
        report(
          prose.file,
          prose.at(mark.start, mark.end),
          `Unexpected words "${mark.words}" without ${missing.map(printNumber).join(' and ')}, the value of ${describeClaim(claim)}.`,
        );
    }
  },
};
