/** Represents dates as spans of days, so that dates of different precision can be compared. */
import { dayLength } from '../../../schemas/date.ts';

/** The first and last day that a date may mean, in days since 1 January 1970. */
export interface Span {
  first: number;
  last: number;
  year: number;
  /** Undefined for a year alone. */
  month: number | undefined;
  /** The most precise known unit. */
  precision: 'day' | 'month' | 'year';
}

const toDays = (year: number, month: number, day: number): number =>
  Date.UTC(year, month, day) / dayLength;

/** Reads "2021", "2021-08" or "2021-08-27"; undefined for other texts. */
const readSpan = (iso: string): Span | undefined => {
  const [, years, months, days] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso) ?? [];
  if (years === undefined) return undefined;
  const [year, month, day] = [years, months, days].map((part) =>
    part === undefined ? undefined : Number(part),
  );
  if (year === undefined) return undefined;
  if (month === undefined)
    return {
      first: toDays(year, 0, 1),
      last: toDays(year, 11, 31),
      year,
      month,
      precision: 'year',
    };
  const first = toDays(year, month - 1, day ?? 1);
  const last = day === undefined ? toDays(year, month, 0) : first;
  return { first, last, year, month, precision: day === undefined ? 'month' : 'day' };
};

/** The spans of some dates, each once. */
export const readSpans = (dates: Iterable<string>): Span[] =>
  [...new Set(dates)].flatMap((date) => readSpan(date) ?? []);
