/**
 * Some evidence of a contradicted number has another number.
 *
 * Bad: `value: 40`, `verdict: contradicted` and only evidence with `value: 40`
 *
 * Good: `value: 40`, `verdict: contradicted` and evidence with `value: 35`
 */
import type { EvidenceData } from '../../../schemas/claim.ts';
import { getNumbers } from '../../language/quantities/compare-quantities.ts';
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

/** The field with the number of a piece of evidence. */
const getField = (item: EvidenceData | undefined) =>
  (['value', 'low', 'high'] as const).find((name) => item?.[name] !== undefined) ?? 'shows';

export const contradictingValue: AnalysisRule = {
  id: 'contradicting-value',
  check: ({ claims }, report) => {
    for (const claim of getValid(claims).filter(isContradictedByNone)) {
      const { data, file, at } = claim;
      const index = data.evidence.findIndex((item) => getNumbers(item).length > 0);
      report(
        file,
        at('evidence', index, getField(data.evidence[index])),
        `Unexpected number of the statement in all evidence of ${describeVerdict(claim)}, expected another number.`,
      );
    }
  },
};
