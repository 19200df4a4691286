/** Finds relative times: "the next day", "two weeks later", "the month before". */
import { memoise } from '../../../platform/memoise.ts';
import type { Span } from './spans.ts';
import { readSpelled, spelledNumber } from './spelled-numbers.ts';
import { unitLengths } from './unit-lengths.ts';

/** A time, given by its distance from an earlier mentioned one. */
export interface RelativeTime {
  words: string;
  start: number;
  end: number;
  /** How many units later; negative for earlier, 0 for "that evening". */
  number: number;
  unit: 'day' | 'week' | 'month' | 'year';
  /** True for calendar units: "the next month" instead of "a month later". */
  isCalendar: boolean;
}

const ofDay = 'day|morning|afternoon|evening|night';
const unit = `(?<unit>${ofDay}|week|month|year)`;
/** Excludes a following reference point, as in "the day before the attack". */
const end = '(?!\\s+(?:that|the|a|an|its|his|her|their|\\p{Lu}|\\d)|\\p{L})';

type Pattern = [RegExp, number, boolean];

const counted = (after: string, sign: number): Pattern => [
  new RegExp(
    `\\b(?<number>an?|\\d+|${spelledNumber}) (?<unit>day|week|month|year)s? ${after}`,
    'giu',
  ),
  sign,
  false,
];

const patterns: Pattern[] = [
  [new RegExp(`\\bthe (?:next|following) ${unit}\\b`, 'giu'), 1, true],
  [new RegExp(`\\bthe (?:previous|preceding) ${unit}\\b`, 'giu'), -1, true],
  [new RegExp(`\\b(?:that|the) same ${unit}\\b`, 'giu'), 0, true],
  [/\bthat (?<unit>morning|afternoon|evening|night|year)\b/giu, 0, true],
  [new RegExp(`\\bthe ${unit} (?:before|earlier)${end}`, 'giu'), -1, true],
  [new RegExp(`\\bthe ${unit} after${end}`, 'giu'), 1, true],
  counted(`(?:later|afterwards|after${end})`, 1),
  counted(`(?:earlier|previously|before${end})`, -1),
];

/** Patterns with a reference point. */
const anchored: Pattern[] = [counted('after\\b', 1), counted('before\\b', -1)];

const readNumber = (words = ''): number => {
  if (words === '' || /^an?$/i.test(words)) return 1;
  return /^\d+$/.test(words) ? Number(words) : readSpelled(words);
};

const findTimes = (text: string, all: Pattern[]): RelativeTime[] =>
  all
    .flatMap(([pattern, sign, isCalendar]) =>
      [...text.matchAll(pattern)].map((match): RelativeTime => {
        const { unit: word = '', number } = match.groups ?? {};
        const isPartOfDay = new RegExp(`^(?:${ofDay})$`, 'i').test(word);
        return {
          words: match[0],
          start: match.index,
          end: match.index + match[0].length,
          number: sign * readNumber(number),
          unit: isPartOfDay ? 'day' : (word.toLowerCase() as RelativeTime['unit']),
          isCalendar: isCalendar && !isPartOfDay,
        };
      }),
    )
    .sort((a, b) => a.start - b.start);

/** Every relative time without a reference point, in order. */
export const findRelativeTimes = memoise((text: string): RelativeTime[] =>
  findTimes(text, patterns),
);

/** All relative times, including those with a reference point: "a year after the strike". */
export const findAllTimes = memoise((text: string): RelativeTime[] =>
  findTimes(text, [...patterns, ...anchored]),
);

/** A relative time and the event that it is counted from. */
export interface AnchoredTime extends RelativeTime {
  anchor: string;
}

const toAnchor: Pattern[] = [
  [new RegExp(`\\bthe ${unit} before\\b`, 'giu'), 1, true],
  [new RegExp(`\\bthe ${unit} after\\b`, 'giu'), -1, true],
  counted('before\\b', 1),
  counted('after\\b', -1),
];

/** Relative times before or after a named event: "the year before the strike" is a year away from it. */
export const findAnchoredTimes = memoise((text: string): AnchoredTime[] =>
  findTimes(text, toAnchor).flatMap((time) => {
    const anchor = /^\s(?!that\b)[^,.;:]+/u.exec(text.slice(time.end))?.[0];
    return anchor === undefined ? [] : [{ ...time, anchor: anchor.trim() }];
  }),
);

/** Whether two relative times mean the same: "the next day" and "a day later". */
export const isSameTime = (one: RelativeTime, other: RelativeTime): boolean =>
  one.number === other.number &&
  one.unit === other.unit &&
  (one.isCalendar === other.isCalendar || one.unit === 'week');

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
const countPages = (from: Span, to: Span, unit: RelativeTime['unit']): number => {
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
  if (isCalendar || isYear) return countPages(from, to, counted) === number;
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
