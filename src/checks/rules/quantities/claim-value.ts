/**
 * Marked words have the value of their claim, or both ends of its range.
 *
 * Bad: `:claim[1,300 passengers]{#passengers}` where the claim has `value: 1200`
 *
 * Good: `:claim[1,200 passengers]{#passengers}`
 */
import { describeClaim, getClaimMarks, type Claim } from '../../texts/claim-marks.ts';
import { getMissing, formatNumber } from '../../language/quantities/compare-quantities.ts';
import { findQuantities } from '../../language/quantities/quantities.ts';
import type { AnalysisRule } from '../../rule.ts';

/** Whether the ends of a range are in the wrong order: "$2m to $1.5m". */
const isReversed = (words: string, { low, high, unit }: Claim['data']): boolean => {
  if (low === undefined || high === undefined) return false;
  const cut = (end: number) => words.slice(0, end);
  const first = findQuantities(words).find(({ value }) => value !== undefined);
  const hasHigh = first && getMissing(cut(first.end), { value: high }, unit).length === 0;
  return hasHigh === true && getMissing(cut(first.end), { value: low }, unit).length > 0;
};

export const claimValue: AnalysisRule = {
  id: 'claim-value',
  check: (analysis, report) => {
    for (const { prose, mark, claim } of getClaimMarks(analysis)) {
      const missing = getMissing(mark.words, claim.data, claim.data.unit);
      if (missing.length === 0 && isReversed(mark.words, claim.data))
        report(
          prose.file,
          prose.at(mark.start, mark.end),
          `Unexpected order in "${mark.words}", expected the lower end first, as in ${describeClaim(claim)}.`,
        );
      if (missing.length > 0)
        report(
          prose.file,
          prose.at(mark.start, mark.end),
          `Unexpected words "${mark.words}" without ${missing.map(formatNumber).join(' and ')}, the value of ${describeClaim(claim)}.`,
        );
    }
  },
};
