/** The dates of an entry of the record. */
import { rememberEach } from './remember.ts';
import type { ClaimData } from '../schemas/claim.ts';
import type { SourceData } from '../schemas/source.ts';
import { getCited, getIssued } from './cited.ts';
import type { Entries } from './content.ts';
import { getEntryTexts } from './entry-words.ts';
import { findMonths } from './calendar.ts';
import { findQuantities, type FoundDate } from './quantities.ts';

/** An ISO date as its parts. */
export const readIso = (iso: string): FoundDate => {
  const [year = 0, month = 0, day] = iso.split('-').map(Number);
  return { year, month, day };
};

/** Dates that an entry says, in words and in its fields. */
export const getSaidDates = rememberEach((claim: ClaimData): FoundDate[] => [
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

/** A date as ISO text, of its own precision. */
export const toIso = ({ year, month, day }: FoundDate): string =>
  [year, month, day]
    .flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))
    .join('-');

/** Dates of an entry as ISO text, where the year is known or is that of the statement. */
export const getEntryDates = rememberEach((claim: ClaimData): string[] => {
  const year = claim.asOf ? readIso(claim.asOf).year : undefined;
  return getSaidDates(claim).flatMap((date) => {
    const full = { ...date, year: date.year ?? year };
    return full.year ? [toIso({ ...full, month: full.month || 1 })] : [];
  });
});
