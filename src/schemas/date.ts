/** Editorial dates: a year, a month or a day, and never more precise than what is known. */
import { z } from 'astro/zod';

/** An ISO 8601 date of the precision known: "2021", "2021-08" or "2021-08-27". */
export type EditorialDate = string;

const pattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** What editors are told of a date; they read YAML themselves and see 2021 as a number. */
const described = { type: ['string', 'integer'], pattern: pattern.source };

/** YAML reads 2021-08-27 as a Date and 2021 as a number; both are taken back to the text the author typed. */
const asTyped = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
};

/** Accepts a year, year-month or full day and yields it as ISO text. */
export const editorialDate = z
  .preprocess(
    asTyped,
    z.string().regex(pattern, 'Expected a date such as 2021, 2021-08 or 2021-08-27'),
  )
  .meta(described);

const listMonths = (month: 'long' | 'short'): string[] => {
  const { format } = new Intl.DateTimeFormat('en-GB', { month, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => format(Date.UTC(2000, index)));
};

/** The names of the months, asked for once: a page has hundreds of dates. */
const months = { long: listMonths('long'), short: listMonths('short') };

/** Words for a date at its own precision: "2021", "August 2021", "27 August 2021". */
export const getDateWords = (date: EditorialDate, month: 'long' | 'short' = 'long'): string => {
  const [year = '', monthNumber, day] = date.split('-');
  if (!monthNumber) return year;
  const name = months[month][Number(monthNumber) - 1];
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
};

/** Whether a date is surely before another: compared only as far as both are known, "2014" is not before "2014-02". */
export const isBefore = (a: EditorialDate, b: EditorialDate): boolean => {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) < b.slice(0, known);
};

/** The date as a moment for formats that know no plain days: midnight UTC of its first day, as RFC 3339. */
export const getMoment = (date: EditorialDate): string =>
  `${new Date(date).toISOString().slice(0, 19)}Z`;

/** Orders two dates; a less precise date sorts by its first day, so "2021" comes before "2021-08-27". */
export const compareDates = (a: EditorialDate, b: EditorialDate): number =>
  a === b ? 0 : a < b ? -1 : 1;
