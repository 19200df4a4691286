/** Finds durations in a text: "in two days", "seven years from". */
import { memoise } from '../../../platform/memoise.ts';
import { readSpelled, spelledNumber } from './spelled-numbers.ts';
import { unitLengths } from './unit-lengths.ts';
import { dayLength } from '../../../schemas/date.ts';

/** A duration as a text gives it. */
export interface Duration {
  words: string;
  start: number;
  end: number;
  number: number;
  unit: 'day' | 'week' | 'month' | 'year';
  /** True for "(it was nearly two)", which corrects the previous duration. */
  isCorrecting?: true;
}

const pattern = new RegExp(
  `\\b(?:in|within|over|after|for|lasted|took|during)?\\s*\\b(?<number>\\d+|${spelledNumber}|an?|one)[\\s-](?<unit>day|week|month|year)s?\\b(?!\\s?-?old|\\sof age)`,
  'gi',
);

const isLength =
  /\b(?:in|within|over|after|for|lasted|took|during|of|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i;

const unitWord = /\b(?:day|week|month|year)/i;

/** Every duration with a unit. "A year" after a number is a rate, and is left out. */
const findFull = (text: string): Duration[] =>
  (unitWord.test(text) ? [...text.matchAll(pattern)] : []).flatMap((match) => {
    const { number = '', unit = '' } = match.groups ?? {};
    const isArticle = /^an?$/i.test(number);
    if (isArticle && !/\b(?:in|within|over|after|for)\s/i.test(match[0])) return [];
    if (!isLength.test(match[0]) && !isArticle) return [];
    const value = /^\d/.test(number) ? Number(number) : isArticle ? 1 : readSpelled(number);
    const lead = match[0].length - match[0].trimStart().length;
    return [
      {
        words: match[0].trim(),
        start: match.index + lead,
        end: match.index + match[0].length,
        number: value,
        unit: unit.toLowerCase() as Duration['unit'],
      },
    ];
  });

const elliptic = new RegExp(
  `\\(it (?:was|took|lasted|had been) (?:(?:nearly|almost|about|over|more than) )?(?<number>\\d+|${spelledNumber})\\)`,
  'giu',
);

/** "For a week (it was nearly two)": the second duration has the unit of the first. */
const findElliptic = (text: string, full: Duration[]): Duration[] =>
  [...text.matchAll(elliptic)].flatMap((match) => {
    const { number = '' } = match.groups ?? {};
    const unit = full.findLast(({ end }) => end <= match.index)?.unit;
    if (!unit) return [];
    const value = /^\d/.test(number) ? Number(number) : readSpelled(number);
    const start = match.index + match[0].lastIndexOf(number);
    const end = start + number.length;
    return [{ words: number, start, end, number: value, unit, isCorrecting: true }];
  });

/** Every duration in a text. */
export const findDurations = memoise((text: string): Duration[] => {
  const full = findFull(text);
  return full.length > 0 ? [...full, ...findElliptic(text, full)] : [];
});

/** Tolerance of each unit, in days. */
const tolerances = { day: 0, week: 2, month: 16, year: 183 };

const getMoment = (iso: string): number | undefined => {
  const [year, month = 1, day = 1] = iso.split('-').map(Number);
  return year ? Date.UTC(year, month - 1, day) / dayLength : undefined;
};

/** The length and its tolerance, both in days. */
const measure = ({ number, unit }: Duration): { days: number; slack: number } => ({
  days: number * unitLengths[unit],
  slack: tolerances[unit],
});

/** Whether two durations can be the same: "two weeks" and "15 days". */
export const isSameLength = (one: Duration, other: Duration): boolean => {
  const [left, right] = [measure(one), measure(other)];
  return Math.abs(left.days - right.days) <= Math.max(left.slack, right.slack);
};

/**
 * The event that a duration is counted from: "the pier closed" in "eleven days after the pier closed";
 * empty if none.
 */
export const getAnchor = (text: string, { end }: Duration): string =>
  /^\s+(?:after|before)\s+(?<anchor>[^,.;:]+)/iu.exec(text.slice(end))?.groups?.['anchor'] ?? '';

/** Whether two of the dates are this far apart. The later one must be in `ends`, if `ends` has any. */
export const hasDuration = (
  { number, unit }: Duration,
  dates: string[],
  ends: string[] = [],
): boolean => {
  const isUsable = (date: string) =>
    unit === 'day' || unit === 'week' ? date.length === 10 : date !== '';
  const starts = [...new Set(dates)].filter(isUsable).flatMap((date) => getMoment(date) ?? []);
  const known = ends.filter(isUsable).flatMap((date) => getMoment(date) ?? []);
  const last = known.length > 0 ? known : starts;
  const days = number * unitLengths[unit];
  return starts.some((start) =>
    last.some((end) => end >= start && Math.abs(end - start - days) <= tolerances[unit]),
  );
};
