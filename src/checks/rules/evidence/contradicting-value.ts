/**
 * Some evidence of a contradicted number has another number.
 *
 * Bad: `value: 40`, `verdict: contradicted` and only evidence with `value: 40`
 *
 * Good: `value: 40`, `verdict: contradicted` and evidence with `value: 35`
 */
import { findNumberField, getNumbers } from '../../language/quantities/compare-quantities.ts';
import { getValid } from '../../read/content.ts';
import { describeVerdict, type Claim } from '../../texts/claim-marks.ts';
import type { AnalysisRule } from '../../rule.ts';

/** Whether no evidence of a contradicted number has another number. */
const isContradictedByNone = ({ data }: Claim): boolean => {
  const own = getNumbers(data);
  const found = data.evidence.flatMap(getNumbers);
  return (
    data.verdict === 'contradicted' &&
    own.length > 0 &&
    found.length > 0 &&
    found.every((number) => own.includes(number))
  );
};

export const contradictingValue: AnalysisRule = {
  id: 'contradicting-value',
  check: ({ claims }, report) => {
    for (const claim of getValid(claims).filter(isContradictedByNone)) {
      const { data, file, at } = claim;
      const index = data.evidence.findIndex((item) => findNumberField(item) !== undefined);
      report(
        file,
        at('evidence', index, findNumberField(data.evidence[index]) ?? 'shows'),
        `Unexpected number of the statement in all evidence of ${describeVerdict(claim)}, expected another number.`,
      );
    }
  },
};
