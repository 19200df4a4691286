/** Formats dates at the precision that is known. */
import { memoiseByArguments } from '../platform/memoise.ts';
import type { EditorialDate } from '../schemas/date.ts';

type MonthWords = 'long' | 'short';
type Fields = Pick<Intl.DateTimeFormatOptions, 'year' | 'month' | 'day'>;

// Sources use the Gregorian calendar, but the default for Persian is another.
const createFormatter = (language: string, fields: Fields): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language, { ...fields, calendar: 'gregory', timeZone: 'UTC' });

const toMoment = (date: EditorialDate): Date => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  return moment;
};

const getFormatter = memoiseByArguments(createFormatter);

/** A date in some of its fields. Memoised, because pages repeat dates and Intl is slow. */
const formatFields = memoiseByArguments(
  (date: EditorialDate, language: string, fields: Fields): string =>
    getFormatter(language, fields).format(toMoment(date)),
);

/** The fields of a date, without its year. */
const getDayFields = (date: EditorialDate, month: MonthWords): Fields => {
  const [, ...rest] = date.split('-');
  return { ...(rest.length > 0 && { month }), ...(rest.length > 1 && { day: 'numeric' }) };
};

/** "2021", "August 2021" or "27 August 2021", depending on precision and language. */
export const formatDate = (
  date: EditorialDate,
  language: string,
  month: MonthWords = 'long',
): string => formatFields(date, language, { year: 'numeric', ...getDayFields(date, month) });

/** A short date, or undefined: "27 Aug 2021". */
export const formatDay = (date: EditorialDate | undefined, language: string): string =>
  date === undefined ? '' : formatDate(date, language, 'short');

/** "15–20 January 2025", "28 December 2024 – 3 January 2025". Both dates have the same precision. */
export const formatDateRange = (
  start: EditorialDate,
  end: EditorialDate,
  language: string,
  month: MonthWords = 'long',
): string => {
  const formatter = createFormatter(language, { year: 'numeric', ...getDayFields(start, month) });
  const parts = formatter.formatRangeToParts(toMoment(start), toMoment(end));
  const own = parts.filter(({ type, source }) => source === 'startRange' && type !== 'literal');
  // Intl puts thin spaces around every dash, but they are not used between single words.
  const dash = own.length > 1 ? ' – ' : '–';
  return parts.map(({ value }) => value.replace(/^\u2009–\u2009$/u, dash)).join('');
};

/** The year of a date in a language. */
export const formatYear = (date: EditorialDate, language: string): string =>
  formatFields(date, language, { year: 'numeric' });
