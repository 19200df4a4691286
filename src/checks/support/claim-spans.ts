/** The dates of an entry of the record as spans of days. */
import type { ClaimData } from '../../schemas/claim.ts';
import { getSaidDates, addYear } from './claim-dates.ts';
import { toIso } from '../language/quantities/iso-dates.ts';
import { getEntryTexts } from '../texts/entry-texts.ts';
import { toYear } from '../language/quantities/number-dates.ts';
import { findQuantities } from '../language/quantities/quantities.ts';
import type { FoundDate } from '../language/quantities/quantity.ts';
import { memoiseByObject } from '../../platform/memoise.ts';
import { readSpans, type Span } from '../language/quantities/spans.ts';

/** A date as ISO text, with the year of the statement if it has none. */
const complete = (date: FoundDate, claim: ClaimData): string[] => {
  const full = addYear(date, claim);
  if (!full.year) return [];
  return [full.month ? toIso(full) : String(full.year)];
};

/** Dates of the statement: `asOf`, and those in its words. */
export const getStatedSpans = (claim: ClaimData): Span[] => {
  const said = findQuantities(claim.statement).flatMap(({ date }) =>
    date ? complete(date, claim) : [],
  );
  return readSpans([...(claim.asOf ? [claim.asOf] : []), ...said]);
};

/** All dates of an entry, including its evidence, later findings and years. */
export const getEntrySpans = memoiseByObject((claim: ClaimData): Span[] =>
  readSpans([
    ...getSaidDates(claim).flatMap((date) => complete(date, claim)),
    ...getEntryTexts(claim)
      .flatMap(findQuantities)
      .flatMap((quantity) => (toYear(quantity) ? quantity.words : [])),
  ]),
);

/** All dates of an entry except those of later findings. */
export const getFoundSpans = (claim: ClaimData): Span[] => getEntrySpans({ ...claim, since: [] });

/** The problem with a date in some words of an entry; undefined if there is none. */
export const describeTime = (words: string): string =>
  `Unexpected "${words}", expected the time between two dates of this entry.`;
