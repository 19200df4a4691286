/** Tells whether two dates are as far apart as a relative time says: "two weeks later". */
import type { RelativeTime } from './relative-times.ts';
import type { Span } from './spans.ts';
import { unitLengths } from './unit-lengths.ts';

/** A date must be at least as precise as the unit. */
const isPrecise = ({ precision }: Span, { unit: counted }: RelativeTime): boolean => {
  if (counted === 'year') return true;
  return counted === 'month' ? precision !== 'year' : precision === 'day';
};

/** Week number. Weeks begin on Monday; 1 January 1970 was a Thursday. */
const getWeek = ({ first }: Span): number => Math.floor((first + 3) / 7);

const countMonths = (from: Span, to: Span): number =>
  (to.year - from.year) * 12 + (to.month ?? 0) - (from.month ?? 0);

/** Distance in calendar units: any day in May to any day in June is one month. */
const countUnits = (from: Span, to: Span, unit: RelativeTime['unit']): number => {
  if (unit === 'year') return to.year - from.year;
  return unit === 'month' ? countMonths(from, to) : getWeek(to) - getWeek(from);
};

/** The tolerance of each unit in days, its length in whole months, and the tolerance in months. */
const tolerances = {
  day: { slack: 0, months: 0, off: 0 },
  week: { slack: 3, months: 0, off: 0 },
  month: { slack: 16, months: 1, off: 0 },
  year: { slack: 183, months: 12, off: 5 },
};

const isDistance = (
  { number, unit: counted, isCalendar }: RelativeTime,
  from: Span,
  to: Span,
): boolean => {
  const isYear = from.precision === 'year' || to.precision === 'year';
  if (isCalendar || isYear) return countUnits(from, to, counted) === number;
  const { slack: most, months, off } = tolerances[counted];
  // With the usual tolerance, two weeks would count as one month.
  const slack = counted === 'month' && Math.abs(number) === 1 ? 11 : most;
  if (from.precision === 'day' && to.precision === 'day')
    return Math.abs(to.first - from.first - number * unitLengths[counted]) <= slack;
  return Math.abs(countMonths(from, to) - number * months) <= off;
};

/** Whether two of the dates are this far apart; undefined when no dates are precise enough. */
export const isTimeBetween = (
  time: RelativeTime,
  from: Span[],
  to: Span[],
): boolean | undefined => {
  const starts = from.filter((span) => isPrecise(span, time));
  const ends = to.filter((span) => isPrecise(span, time));
  if (starts.length === 0 || ends.length === 0) return undefined;
  return starts.some((start) => ends.some((each) => isDistance(time, start, each)));
};
