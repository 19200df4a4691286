/** Extracts the numbers, dates and words of claims, for checking texts that repeat them without a mark. */
import { memoiseByPair } from '../../platform/memoise.ts';
import type { Claim } from '../texts/claim-marks.ts';
import { getAllMeasures } from './claim-measures.ts';
import { getFullNumbers } from '../language/quantities/compare-quantities.ts';
import type { Entries } from '../read/content.ts';
import { getEntryTexts } from '../texts/entry-texts.ts';
import { getSaidDates, addYear } from './claim-dates.ts';
import { readIso } from '../language/quantities/iso-dates.ts';
import { getRecordQuantities } from './known-quantities.ts';
import type { Measure } from '../language/quantities/measures.ts';
import { findQuantities } from '../language/quantities/quantities.ts';
import type { FoundDate, Quantity } from '../language/quantities/quantity.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import type { SourceData } from '../../schemas/source.ts';
import { getStems } from '../language/words/stems.ts';

/** A number of a claim, and the dates to which it may apply. */
interface DatedNumber {
  value: number;
  dates: FoundDate[];
}

/** The numbers, dates and words of a claim that a text may repeat. */
export interface ClaimValues {
  claim: Claim;
  quantities: Quantity[];
  measures: Measure[];
  dates: FoundDate[];
  dated: DatedNumber[];
  stems: Set<string>;
}

/** Dates in a text, with the year of the statement if they have none. */
const findDates = (text: string, claim: ClaimData): FoundDate[] =>
  findQuantities(text).flatMap(({ date }) => (date ? [addYear(date, claim)] : []));

/** Dated numbers: the claim's own, those repeated by evidence, and later ones. */
const getDatedNumbers = (claim: ClaimData): DatedNumber[] => {
  const { statement, asOf, evidence, since, unit } = claim;
  const items = [
    { amount: claim, text: statement, date: asOf },
    ...since.map((later) => ({ amount: later, text: later.finding, date: later.date })),
  ];
  const own = items.flatMap(({ amount, text, date }) =>
    getFullNumbers(amount, unit).map((value) => ({
      value,
      dates: [...(date ? [readIso(date)] : []), ...findDates(text, claim)],
    })),
  );
  const repeated = evidence.flatMap((item) =>
    getFullNumbers(item, unit)
      .filter((value) => own.some((each) => each.value === value))
      .map((value) => ({ value, dates: findDates(item.shows, claim) })),
  );
  return [...own, ...repeated];
};

const readClaimValues = memoiseByPair((claim: Claim, sources: Entries<SourceData>): ClaimValues => {
  const texts = getEntryTexts(claim.data);
  const years = texts
    .flatMap(findQuantities)
    .flatMap(({ words }) => (/^(?:1[89]|20)\d\d$/.test(words) ? [readIso(words)] : []));
  return {
    claim,
    quantities: [
      ...getRecordQuantities(claim.data, sources),
      ...findQuantities(claim.data.finding),
    ].map((quantity) =>
      quantity.date ? { ...quantity, date: addYear(quantity.date, claim.data) } : quantity,
    ),
    measures: getAllMeasures(claim.data),
    dates: [...getSaidDates(claim.data).map((date) => addYear(date, claim.data)), ...years],
    dated: getDatedNumbers(claim.data),
    stems: new Set(texts.flatMap(getStems)),
  };
});

/** The values of each claim. */
export const getClaimValues = (claims: Claim[], sources: Entries<SourceData>): ClaimValues[] =>
  claims.map((claim) => readClaimValues(claim, sources));
