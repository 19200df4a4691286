/** Finds relative times: "the next day", "two weeks later", "the month before". */
import { memoise } from '../../../platform/memoise.ts';
import { readSpelled, spelledNumber } from './spelled-numbers.ts';

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
