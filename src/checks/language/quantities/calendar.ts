/** Finds weekdays and months in a text. */
import { memoise } from '../../../platform/memoise.ts';
import { fullMonth, monthNames, readMonth } from './month-names.ts';
import { findQuantities } from './quantities.ts';
import type { FoundDate } from './quantity.ts';

/** The weekdays in English, from Sunday. */
export const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The weekday of a full date in the Gregorian calendar. */
export const getWeekday = (year: number, month: number, day: number): string =>
  weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';

/** "8 May 2021", or the parts of it that are known. */
export const formatFoundDate = ({ year, month, day }: FoundDate): string =>
  [day, monthNames[month - 1], year].filter((part) => part !== undefined).join(' ');

/** A weekday in a text, and the date beside it, if any. */
export interface FoundWeekday {
  name: string;
  start: number;
  end: number;
  date: FoundDate | undefined;
}

const pattern = new RegExp(`\\b(?:${weekdays.join('|')})(?=\\b(?!s\\b))`, 'g');

/**
 * Whether text between a weekday and a date joins them: "Thursday, the 26th of August", "26 August, a
 * Thursday".
 */
const isJoint = (text: string): boolean =>
  /^(?:,?\s*(?:the\s|on\s|a\s|which was a\s|\()?\s*)?$/i.test(text);

/** All weekdays in a text. */
export const findWeekdays = (text: string): FoundWeekday[] => {
  const dates = findQuantities(text).filter(({ date }) => date?.day !== undefined);
  return [...text.matchAll(pattern)].map((match) => {
    const [name] = match;
    const start = match.index;
    const end = start + name.length;
    const beside = dates.find(
      (date) =>
        (date.start >= end && isJoint(text.slice(end, date.start))) ||
        (date.end <= start && isJoint(text.slice(date.end, start))),
    );
    return { name, start, end, date: beside?.date };
  });
};

/** A month without a day or year: "that August". */
export interface FoundMonth {
  month: number;
  words: string;
  start: number;
  end: number;
}

const monthPattern = new RegExp(
  `\\b(?i:early |late |mid-|in |that |of |by |since |until |from |last |next |and |to )(?:the )?(?<month>${fullMonth})\\b(?!\\s\\d)`,
  'g',
);

/** All months without a day or year, after a word such as "in" or "that". */
export const findMonths = memoise((text: string): FoundMonth[] =>
  [...text.matchAll(monthPattern)].flatMap((match) => {
    const words = match.groups?.['month'] ?? '';
    const end = match.index + match[0].length;
    const start = end - words.length;
    if (/\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?$/.test(text.slice(0, start))) return [];
    return [{ month: readMonth(words), words, start, end }];
  }),
);
