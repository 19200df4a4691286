/** The dates of an entry of the record. */
import { memoiseByObject } from '../../platform/memoise.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import type { SourceData } from '../../schemas/source.ts';
import { getCited, getIssued } from '../texts/cited.ts';
import type { Entries } from '../read/content.ts';
import { getEntryTexts } from '../texts/entry-words.ts';
import { readIso, toIso } from '../language/quantities/iso-dates.ts';
import { findMonths } from '../language/quantities/calendar.ts';
import { findQuantities, type FoundDate } from '../language/quantities/quantities.ts';

/** Dates that an entry says, in words and in its fields. */
export const getSaidDates = memoiseByObject((claim: ClaimData): FoundDate[] => [
  ...getEntryTexts(claim).flatMap((text) => [
    ...findQuantities(text).flatMap(({ date }) => date ?? []),
    ...findMonths(text).map(({ month }): FoundDate => ({ month })),
  ]),
  ...[claim.asOf, claim.instead?.date, ...claim.since.map(({ date }) => date)].flatMap((date) =>
    date ? [readIso(date)] : [],
  ),
]);

/** The days on which the sources of an entry were issued. */
export const getIssueDates = (claim: ClaimData, sources: Entries<SourceData>): FoundDate[] =>
  getCited(claim, sources).flatMap((source) => {
    const issued = getIssued(source);
    return issued ? [readIso(issued)] : [];
  });

/** "27 August" is of the year of the statement. */
export const addYear = (date: FoundDate, { asOf }: ClaimData): FoundDate => ({
  ...date,
  year: date.year ?? (asOf ? readIso(asOf).year : undefined),
});

/** Dates of an entry as ISO text, where the year is known or is that of the statement. */
export const getEntryDates = memoiseByObject((claim: ClaimData): string[] =>
  getSaidDates(claim).flatMap((date) => {
    const full = addYear(date, claim);
    return full.year ? [toIso({ ...full, month: full.month || 1 })] : [];
  }),
);
