/** The dates of an entry of the record. */
import { memoiseByObject } from '../../platform/memoise.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import type { SourceData } from '../../schemas/source.ts';
import { getCited, getIssued } from '../texts/cited-sources.ts';
import type { Entries } from '../read/content.ts';
import { getEntryTexts } from '../texts/entry-texts.ts';
import { readIso, toIso } from '../language/quantities/iso-dates.ts';
import { findMonths } from '../language/quantities/calendar.ts';
import { findQuantities } from '../language/quantities/quantities.ts';
import type { FoundDate } from '../language/quantities/quantity.ts';

/** Dates in the words and fields of an entry. */
export const getSaidDates = memoiseByObject((claim: ClaimData): FoundDate[] => [
  ...getEntryTexts(claim).flatMap((text) => [
    ...findQuantities(text).flatMap(({ date }) => date ?? []),
    ...findMonths(text).map(({ month }): FoundDate => ({ month })),
  ]),
  ...[claim.asOf, claim.instead?.date, ...claim.since.map(({ date }) => date)].flatMap((date) =>
    date ? [readIso(date)] : [],
  ),
]);

/** Issue dates of the sources of an entry. */
export const getIssueDates = (claim: ClaimData, sources: Entries<SourceData>): FoundDate[] =>
  getCited(claim, sources).flatMap((source) => {
    const issued = getIssued(source);
    return issued ? [readIso(issued)] : [];
  });

/** A date without a year gets the year of the statement. */
export const addYear = (date: FoundDate, { asOf }: ClaimData): FoundDate => ({
  ...date,
  year: date.year ?? (asOf ? readIso(asOf).year : undefined),
});

/** Dates of an entry as ISO text, with the year of the statement where they have none. */
export const getEntryDates = memoiseByObject((claim: ClaimData): string[] =>
  getSaidDates(claim).flatMap((date) => {
    const full = addYear(date, claim);
    return full.year ? [toIso({ ...full, month: full.month || 1 })] : [];
  }),
);
