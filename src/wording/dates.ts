/** Dates in words, at the precision that is known. */
import type { EditorialDate } from '../schemas/date.ts';

type MonthWords = 'long' | 'short';
type Fields = Pick<Intl.DateTimeFormatOptions, 'year' | 'month' | 'day'>;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Made once for a language and its fields: a page has hundreds of dates. */
const getFormatter = (language: string, fields: Fields): Intl.DateTimeFormat => {
  const key = [language, ...Object.values(fields)].join();
  const known = formatters.get(key);
  if (known) return known;
  // Sources are dated by the Gregorian calendar; the default for Persian is another.
  const options = { ...fields, calendar: 'gregory', timeZone: 'UTC' };
  const made = new Intl.DateTimeFormat(language, options);
  formatters.set(key, made);
  return made;
};

const formatFields = (date: EditorialDate, language: string, fields: Fields): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  return getFormatter(language, fields).format(moment);
};

/** The fields that a date gives, without its year. */
const getDayFields = (date: EditorialDate, month: MonthWords): Fields => {
  const [, ...rest] = date.split('-');
  return { ...(rest.length > 0 && { month }), ...(rest.length > 1 && { day: 'numeric' }) };
};

/** Words for a date at its own precision: "2021", "August 2021", "27 August 2021"; in the language. */
export const formatDate = (
  date: EditorialDate,
  language: string,
  month: MonthWords = 'long',
): string => formatFields(date, language, { year: 'numeric', ...getDayFields(date, month) });

/** The year of a date as the language writes it. */
export const formatYear = (date: EditorialDate, language: string): string =>
  formatFields(date, language, { year: 'numeric' });
