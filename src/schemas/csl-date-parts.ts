/** Reads the parts of a date of CSL-JSON: numbers, ranges and seasons. */
import { formatDateParts, getCalendarProblem, type DateParts } from './date.ts';

/** A CSL date in its normalised form. */
export interface CslDate {
  /** One date, or the two ends of a range. */
  'date-parts'?: DateParts[] | undefined;
  /** 1 is spring, 4 is winter. Present when the month is unknown. */
  season?: 1 | 2 | 3 | 4 | undefined;
  /** True when the date is approximate. */
  circa?: true | undefined;
  /** Words that replace a date: "undated". */
  literal?: string | undefined;
}

/** An error in a date, with a message for its author. */
export class DateError extends Error {
  /** The invalid field of the date. */
  field: string | undefined;
}

/** The end of messages about invalid dates. */
export const examples = 'expected one such as 2021, 2021-08 or 2021-08-27';

/** True for a missing or empty value, as some reference managers export it. */
export const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

/**
 * Reads a number, which reference managers may export as text. 0 and empty text mean that it is
 * unknown.
 */
const readNumber = (value: unknown): number | undefined => {
  if (isEmpty(value) || Number(value) === 0) return undefined;
  const isNumber = typeof value === 'number' || typeof value === 'string';
  const number = isNumber ? Number(value) : NaN;
  if (!Number.isInteger(number))
    throw new DateError(`Unexpected ${JSON.stringify(value)} in a date, ${examples}`);
  return number;
};

/**
 * Reads one date; undefined when its year is unknown. A month from 13 to 24 without a day is a season.
 */
const readParts = (
  value: unknown,
): { parts: DateParts; season?: CslDate['season'] } | undefined => {
  if (!Array.isArray(value) || value.length > 3)
    throw new DateError(
      `Unexpected ${JSON.stringify(value)}, expected year, month and day in brackets: [2021, 8, 27]`,
    );
  const [year, month, day] = value.map(readNumber);
  if (year === undefined && (month ?? day) !== undefined)
    throw new DateError(`Unexpected date without a year, ${examples}`);
  if (year === undefined) return undefined;
  if (year > 0 && year < 100)
    throw new DateError(
      `Unexpected year ${year}, expected one of four digits such as 20${String(year).padStart(2, '0')}`,
    );
  if (day === undefined && month !== undefined && month > 12 && month < 25)
    return { parts: [year], season: (((month - 1) % 4) + 1) as CslDate['season'] };
  if (day !== undefined && month === undefined)
    throw new DateError('Unexpected day without a month, expected year, month and day');
  const parts = [year, month, day].filter((part) => part !== undefined);
  const problem = getCalendarProblem(parts);
  if (problem) throw new DateError(`Unexpected date ${formatDateParts(parts)}, ${problem}`);
  return { parts };
};

/** Seasons in the order of their numbers, which start at 1. */
export const seasons = ['spring', 'summer', 'autumn', 'winter'];

/** Reads a season: a number from 1 to 4, a name, or a number from 21 to 24 as in ISO 8601. */
export const readSeason = (value: unknown): CslDate['season'] => {
  if (isEmpty(value)) return undefined;
  const name = String(value).toLowerCase().replace('fall', 'autumn');
  const number = seasons.includes(name) ? seasons.indexOf(name) + 1 : Number(name) % 20;
  if (![1, 2, 3, 4].includes(number))
    throw new DateError(
      `Unexpected season ${JSON.stringify(value)}, expected a number from 1 (spring) to 4 (winter)`,
    );
  return number as CslDate['season'];
};

const isBefore = (a: DateParts, b: DateParts): boolean => {
  const index = a.findIndex((part, at) => part !== b[at]);
  return index >= 0 && (a[index] ?? 0) < (b[index] ?? a[index] ?? 0);
};

/** One date, or the two ends of a range. */
export const readDateParts = (value: unknown): CslDate => {
  if (isEmpty(value)) return {};
  if (!Array.isArray(value) || value.length > 2)
    throw new DateError(
      'Unexpected form of a date, expected one date or the two ends of a range: [[2021, 8, 27]]',
    );
  const [first, last] = value.map(readParts);
  if (!first) {
    if (last) throw new DateError('Unexpected range without a beginning, expected both ends');
    return {};
  }
  if (last && isBefore(last.parts, first.parts))
    throw new DateError(
      `Unexpected range that ends in ${formatDateParts(last.parts)}, expected a date after ${formatDateParts(first.parts)}`,
    );
  return {
    'date-parts': last ? [first.parts, last.parts] : [first.parts],
    ...(first.season && { season: first.season }),
  };
};
