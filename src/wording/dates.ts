/** Dates in words, at the precision that is known. */
import type { EditorialDate } from '../schemas/date.ts';

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
