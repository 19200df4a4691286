/**
 * A later finding has another number than the claim where the verdict says that it was revised.
 *
 * Bad: `value: 1200`, `verdict: confirmed, since revised` and only `since: [{ value: 1200, … }]`
 *
 * Good: `value: 1200`, `verdict: confirmed, since revised` and `since: [{ value: 1180, … }]`
 */
import type { ClaimData, LaterData } from '../../../schemas/claim.ts';
import {
  getFullNumbers,
  getNumbers,
  formatNumber,
} from '../../language/quantities/compare-quantities.ts';
import { getValid, type ValidEntry } from '../../read/content.ts';
import { findMeasures } from '../../language/quantities/measures.ts';
import { getStems } from '../../language/words/stems.ts';
import { describeVerdict } from '../../texts/claim-marks.ts';
import type { AnalysisRule, Report } from '../../rule.ts';

const isEqual = (one: number[], other: number[]): boolean =>
  one.length > 0 && one.join() === other.join();

/** Verdicts that a later finding with the same number contradicts. */
const denied: ClaimData['verdict'][] = [
  'confirmed, since revised',
  'contradicted',
  'not confirmed',
];

/** Numbers in a later finding that count the same thing as the claim. */
const findCounted = ({ unit = '' }: ClaimData, { finding }: LaterData): number[] => {
  const stems = getStems(unit).filter((stem) => stem !== 'person');
  return findMeasures(finding)
    .filter(({ nouns }) => nouns.some((noun) => stems.includes(noun)))
    .map(({ value }) => value);
};

/** A number in the words of a later finding that its fields omit. */
const findUnwritten = (claim: ClaimData, later: LaterData): number | undefined => {
  const known = [...getFullNumbers(claim, claim.unit), ...getFullNumbers(later, claim.unit)];
  return getNumbers(later).length > 0
    ? undefined
    : findCounted(claim, later).find((number) => !known.includes(number));
};

const checkLater = (claim: ValidEntry<ClaimData>, report: Report): void => {
  const { data, file, at } = claim;
  data.since.forEach((later, index) => {
    if (denied.includes(data.verdict) && isEqual(getNumbers(later), getNumbers(data)))
      report(
        file,
        at('since', index),
        `Unexpected later finding with the number of the statement, expected another number beside ${describeVerdict(claim)}.`,
      );
    const unwritten = getNumbers(data).length > 0 ? findUnwritten(data, later) : undefined;
    if (unwritten !== undefined)
      report(
        file,
        at('since', index, 'finding'),
        `Unexpected ${formatNumber(unwritten)} without a field, expected \`value: ${unwritten}\` beside ${describeVerdict(claim)}.`,
      );
  });
};

/** Whether no later finding has another number. */
const isUnrevised = (claim: ClaimData): boolean =>
  claim.verdict === 'confirmed, since revised' &&
  getNumbers(claim).length > 0 &&
  claim.since.length > 0 &&
  claim.since.every(
    (later) => getNumbers(later).length === 0 && findMeasures(later.finding).length === 0,
  );

export const sinceValue: AnalysisRule = {
  id: 'since-value',
  check: ({ claims }, report) => {
    for (const claim of getValid(claims)) {
      const { data, file, at } = claim;
      checkLater(claim, report);
      if (isUnrevised(data))
        report(
          file,
          at('verdict'),
          `Unexpected verdict "${data.verdict}" of ${getNumbers(data).map(formatNumber).join(' to ')}, expected a later finding with another number (line ${at('since').start.line}).`,
        );
    }
  },
};
