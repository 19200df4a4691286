/** Compares the numbers of a text without marks with the claims in its scope. */
import { memoizeByPair } from '../read/memoize.ts';
import type { Claim } from './claim-marks.ts';
import { getAllMeasures } from './claim-measures.ts';
import { getFullNumbers, isAmong } from '../quantities/compare-quantities.ts';
import { findMeasureMismatches } from '../quantities/compare-measures.ts';
import type { Entries } from '../read/content.ts';
import { getEntryTexts } from './entry-words.ts';
import { getSaidDates } from './claim-dates.ts';
import { readIso } from '../quantities/iso-dates.ts';
import { getRecordQuantities } from './known-quantities.ts';
import { findMeasures, type Measure } from '../quantities/measures.ts';
import type { FoundDate, Quantity } from '../quantities/quantities.ts';
import { findQuantities } from '../quantities/quantities.ts';
import type { SourceData } from '../../schemas/source.ts';
import { getStems } from '../words/stems.ts';

/** The numbers, dates and words of a claim, which a text may repeat. */
interface ClaimValues {
  claim: Claim;
  quantities: Quantity[];
  measures: Measure[];
  dates: FoundDate[];
  stems: Set<string>;
}

const readClaimValues = memoizeByPair((claim: Claim, sources: Entries<SourceData>): ClaimValues => {
  const texts = getEntryTexts(claim.data);
  const years = texts
    .flatMap(findQuantities)
    .flatMap(({ words }) => (/^(?:1[89]|20)\d\d$/.test(words) ? [readIso(words)] : []));
  return {
    claim,
    quantities: [
      ...getRecordQuantities(claim.data, sources),
      ...findQuantities(claim.data.finding),
    ],
    measures: getAllMeasures(claim.data),
    dates: [...getSaidDates(claim.data), ...years],
    stems: new Set(texts.flatMap(getStems)),
  };
});

/** The values of each of some claims. */
export const getClaimValues = (claims: Claim[], sources: Entries<SourceData>): ClaimValues[] =>
  claims.map((claim) => readClaimValues(claim, sources));

const agreeOn = (one: FoundDate, other: FoundDate): boolean =>
  (one.year === undefined || other.year === undefined || one.year === other.year) &&
  (!one.month || !other.month || one.month === other.month) &&
  (one.day === undefined || other.day === undefined || one.day === other.day);

/** Why a number of a text is not this claim's number; undefined when it can be. */
const getObstacle = (measure: Measure, values: ClaimValues): string | undefined => {
  const { measures, dates, stems, claim } = values;
  const own = [
    ...measures,
    ...getFullNumbers(claim.data, claim.data.unit).map((value): Measure => ({
      ...measure,
      value,
      bound: 'exactly',
      isRange: true,
      outcomes: new Set(),
    })),
  ];
  const same = measures.filter(({ value }) => value === measure.value);
  const [mismatch] = findMeasureMismatches(measure, same.length > 0 ? same : own);
  if (mismatch) return `"${mismatch.found}" where that claim has "${mismatch.expected}"`;
  const outcomes = new Set(same.flatMap((each) => [...each.outcomes]));
  if (
    measure.outcomes.size > 0 &&
    outcomes.size === 0 &&
    ![...measure.outcomes].some((each) => stems.has(each === 'killed' ? 'kill' : each))
  )
    return `"${[...measure.outcomes].join(' and ')}", which that claim does not speak of`;
  if (measure.nouns.length > 0 && !measure.nouns.some((noun) => stems.has(noun)))
    return `"${measure.nouns[0]}", which that claim does not count`;
  const { date } = measure;
  if (date && dates.length > 0 && !dates.some((known) => agreeOn(date, known)))
    return 'a date that that claim does not have';
  return undefined;
};

/** A number that is the number of no claim in scope, and why. */
export interface Unsupported {
  quantity: Quantity;
  reason: string;
}

/** The numbers of a text that no claim supports; `where` completes "a claim that". */
export const findUnsupported = (
  text: string,
  quantities: Quantity[],
  claims: ClaimValues[],
  where: string,
): Unsupported[] => {
  const measures = findMeasures(text);
  return quantities.flatMap((quantity): Unsupported[] => {
    const owners = claims.filter(({ quantities: known }) => isAmong(quantity, known));
    if (owners.length === 0)
      return [{ quantity, reason: `expected a number or date of a claim that ${where}` }];
    const measure = measures.find((each) => each.quantity.start === quantity.start);
    if (!measure) return [];
    const obstacles = owners.map((owner) => getObstacle(measure, owner));
    const [first] = obstacles;
    if (first === undefined || obstacles.some((obstacle) => obstacle === undefined)) return [];
    return [
      {
        quantity,
        reason: `${first}: "${owners[0]?.claim.id}" says "${owners[0]?.claim.data.statement}"`,
      },
    ];
  });
};
