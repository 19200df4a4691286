/** Checks whether other dates support a date: those in the entry, and issue dates of its sources. */
import type { FoundDate } from '../language/quantities/quantity.ts';
import { dayLength } from '../../schemas/date.ts';

/** Whether two dates agree in the parts that both have. */
export const isSupporting = (known: FoundDate, date: FoundDate): boolean =>
  (known.year === undefined || known.year === date.year) &&
  (!date.month || !known.month || known.month === date.month) &&
  (date.day === undefined || known.day === undefined || known.day === date.day);

/** Days from one date to another; undefined when either has no day. */
const countDays = (from: FoundDate, to: FoundDate): number | undefined => {
  if (!from.year || !from.day || !to.year || !to.day) return undefined;
  const [start, end] = [from, to].map(({ year = 0, month, day }) => Date.UTC(year, month - 1, day));
  return ((end ?? 0) - (start ?? 0)) / dayLength;
};

/** Newspapers report events of the previous one or two days. */
export const isJustBefore = (date: FoundDate, issued: FoundDate): boolean => {
  const days = countDays(date, issued);
  return days !== undefined && days > 0 && days <= 2;
};
