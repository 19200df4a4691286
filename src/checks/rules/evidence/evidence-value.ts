/**
 * Evidence of a confirmed claim gives the same number, or the finding mentions the other number.
 *
 * Bad: `value: 1200`, `verdict: confirmed` and evidence with `value: 1300` that the finding does not mention
 *
 * Good: `finding: The port's count; an early report has 1,300.`
 */
import type { ClaimData, EvidenceData } from '../../../schemas/claim.ts';
import { describeVerdict, type Claim } from '../../texts/claim-marks.ts';
import { getOwnMeasures } from '../../support/claim-measures.ts';
import {
  findNumberField,
  formatNumber,
  getFullNumbers,
  getNumbers,
} from '../../language/quantities/compare-quantities.ts';
import { getValid } from '../../read/content.ts';
import { isContrast } from '../../language/words/contrast.ts';
import type { Bound } from '../../language/quantities/bounds.ts';
import { formatEnglishDate } from '../../language/quantities/english-date.ts';
import { findQuantities } from '../../language/quantities/quantities.ts';
import { findOfUnit } from '../../support/unit-measures.ts';
import { isConfirming } from '../../support/confirming.ts';
import type { AnalysisRule } from '../../rule.ts';

const getBounds = ({ data }: Claim): Bound[] => getOwnMeasures(data).map(({ bound }) => bound);

/** Whether a number supports the claim's words: 85 supports "at least 80", 70 supports "up to 80". */
const isSupporting = (number: number, own: number[], bounds: Bound[]): boolean =>
  own.includes(number) ||
  (bounds.some((bound) => bound === 'at least' || bound === 'more than') &&
    own.every((value) => number >= value)) ||
  (bounds.some((bound) => bound === 'at most' || bound === 'fewer than') &&
    own.every((value) => number <= value));

/** Numbers in the finding and in later findings. */
const getFindingNumbers = ({ data }: Claim): number[] =>
  [data.finding, ...data.since.map(({ finding }) => finding)]
    .flatMap(findQuantities)
    .flatMap(({ value }) => value ?? []);

const findDays = (text: string): string[] =>
  findQuantities(text).flatMap(({ date }) => (date?.day ? `${date.month}-${date.day}` : []));

/** Evidence about another day than the statement may have another number. */
const isOfOtherDay = ({ statement, asOf }: ClaimData, { shows }: EvidenceData): boolean => {
  const own = findDays(`${statement} | ${asOf ? formatEnglishDate(asOf) : ''}`);
  return findDays(shows).some((day) => !own.includes(day));
};

/** The numbers of a piece of evidence: those in its fields, otherwise the only one in its words. */
const getEvidenceNumbers = (item: EvidenceData, claim: ClaimData): number[] => {
  const written = getNumbers(item);
  if (written.length > 0 || isOfOtherDay(claim, item)) return written;
  const words = findOfUnit(`${item.shows} | ${item.excerpt ?? ''}`, claim.unit);
  return words.length === 1 ? words : [];
};

const findUnsupported = (claim: Claim, item: EvidenceData): number[] => {
  const { data } = claim;
  const own = getNumbers(data);
  const said = new Set([...getFindingNumbers(claim), ...getFullNumbers(data, data.unit)]);
  if (own.length === 0 || isContrast(item.shows)) return [];
  return getEvidenceNumbers(item, data).filter(
    (number) => !isSupporting(number, own, getBounds(claim)) && !said.has(number),
  );
};

export const evidenceValue: AnalysisRule = {
  id: 'evidence-value',
  guesses: true,
  check: ({ claims }, report) => {
    for (const claim of getValid(claims).filter(isConfirming)) {
      const { file, at, data } = claim;
      data.evidence.forEach((item, index) => {
        for (const number of findUnsupported(claim, item))
          report(
            file,
            at('evidence', index, findNumberField(item) ?? 'shows'),
            `Unexpected ${formatNumber(number)} in the evidence of ${describeVerdict(claim)}, expected ${getNumbers(data).map(formatNumber).join(' to ')}, or a \`finding\` that mentions the other number.`,
          );
      });
    }
  },
};
