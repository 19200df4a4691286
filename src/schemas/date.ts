/** Dates that authors write: a year, a month or a day, as precise as is known. */
import { z } from 'astro/zod';

/** An ISO 8601 date: "2021", "2021-08" or "2021-08-27". */
export type EditorialDate = string;

/** Year, month and day as far as known, in the form of CSL-JSON: [2021, 8, 27]. */
export type DateParts = readonly number[];

const pattern = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** JSON Schema of a date, for editors. They parse YAML themselves and read 2021 as a number. */
const described = { type: ['string', 'integer'], pattern: pattern.source };

/** The number of days in a month; months count from 1. */
const countDays = (year: number, month: number): number => {
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0); // Date.UTC reads the years 0 to 99 as 1900 to 1999
  return last.getUTCDate();
};

/** Describes the part of a date that is not in the calendar; undefined when the date is valid. */
export const getCalendarProblem = ([year = 0, month, day]: DateParts): string | undefined => {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return 'expected a year of four digits';
  if (month === undefined) return undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return 'expected a month from 01 to 12';
  if (day === undefined) return undefined;
  const last = countDays(year, month);
  return Number.isInteger(day) && day >= 1 && day <= last
    ? undefined
    : `expected a day from 01 to ${last} in that month`;
};

/** Formats the parts as ISO 8601: [2021, 8] becomes "2021-08". */
export const formatDateParts = ([year = 0, ...rest]: DateParts): EditorialDate =>
  [
    `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`,
    ...rest.map((part) => String(part).padStart(2, '0')),
  ].join('-');

const getParts = (text: string): number[] | undefined =>
  pattern
    .exec(text)
    ?.slice(1)
    .filter((part) => part !== undefined)
    .map(Number);

/** Parses an ISO 8601 day, month or year; undefined when the calendar has no such date. */
export const parseDate = (text: string): DateParts | undefined => {
  const parts = getParts(text);
  return parts && getCalendarProblem(parts) === undefined ? parts : undefined;
};

/** The message for an invalid date. */
const describeProblem = (text: unknown): string => {
  const parts = typeof text === 'string' ? getParts(text) : undefined;
  const expected = parts && getCalendarProblem(parts);
  const shown = JSON.stringify(text);
  return `Unexpected date ${shown}, ${expected ?? 'expected a date such as 2021, 2021-08 or 2021-08-27'}`;
};

/**
 * Converts a value from YAML to text: parsers read 2021 as a number, and some read 2021-08-27 as a
 * Date.
 */
const asTyped = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
};

/** Accepts a year, month or day of the calendar, and returns it as ISO 8601. */
export const editorialDate = z
  .preprocess(
    asTyped,
    z.string().refine((text) => parseDate(text) !== undefined, {
      error: ({ input }) => describeProblem(input),
    }),
  )
  .meta(described);

/**
 * True when a date is certainly before another. Compares only the parts that both have: "2014" is not
 * before "2014-02".
 */
export const isBefore = (a: EditorialDate, b: EditorialDate): boolean => {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) < b.slice(0, known);
};

/** A date as an RFC 3339 timestamp: midnight UTC of its first day. For formats without plain dates. */
export const getMoment = (date: EditorialDate): string =>
  `${new Date(date).toISOString().slice(0, 19)}Z`;

/** Length of a day in milliseconds. */
export const dayLength = 86_400_000;

/** Compares two dates for sorting. A less precise date comes first: "2021" is before "2021-08-27". */
export const compareDates = (a: EditorialDate, b: EditorialDate): number =>
  a === b ? 0 : a < b ? -1 : 1;
