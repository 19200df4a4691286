/** The dates of an entry of the record as spans of days. */
import type { ClaimData } from '../../schemas/claim.ts';
import { getSaidDates } from './claim-dates.ts';
import { readIso, toIso } from '../quantities/iso-dates.ts';
import { getEntryTexts } from '../texts/entry-words.ts';
import { toYear } from '../quantities/measures.ts';
import { findQuantities, type FoundDate } from '../quantities/quantities.ts';
import { memoiseByObject } from '../../memoise.ts';
import { readSpans, type Span } from '../quantities/spans.ts';

/** A date as ISO text; one without a year has the year of its statement. */
const complete = (date: FoundDate, year: number | undefined): string[] => {
  const full = { ...date, year: date.year ?? year };
  if (!full.year) return [];
  return [full.month ? toIso(full) : String(full.year)];
};

const getYear = ({ asOf }: ClaimData): number | undefined =>
  asOf ? readIso(asOf).year : undefined;

/** The dates that a statement is about: `asOf` and those in its words. */
export const getStatedSpans = memoiseByObject((claim: ClaimData): Span[] => {
  const said = findQuantities(claim.statement).flatMap(({ date }) =>
    date ? complete(date, getYear(claim)) : [],
  );
  return readSpans([...(claim.asOf ? [claim.asOf] : []), ...said]);
});

/** All dates of an entry, also those of its evidence and of later findings, and years alone. */
export const getEntrySpans = memoiseByObject((claim: ClaimData): Span[] =>
  readSpans([
    ...getSaidDates(claim).flatMap((date) => complete(date, getYear(claim))),
    ...getEntryTexts(claim)
      .flatMap(findQuantities)
      .flatMap((quantity) => (toYear(quantity) ? quantity.words : [])),
  ]),
);

/** All dates of an entry but those of later findings: also those of its evidence, and years alone. */
export const getFoundSpans = memoiseByObject((claim: ClaimData): Span[] =>
  getEntrySpans({ ...claim, since: [] }),
);
