/** Finds quantities in a text: numbers, dates, times and document symbols. */
import { memoise } from '../../../platform/memoise.ts';
import { anyMonth, readMonth } from './month-names.ts';
import type { FoundDate, Quantity } from './quantity.ts';
import { clockTime, readClockTime, readDottedTime } from './clock-times.ts';
import { readDigits } from './digits.ts';
import { shareFactors } from './shared-factors.ts';
import { readSpelled, spelledNumber } from './spelled-numbers.ts';
import { getProduct } from './multipliers.ts';
import { getWrittenValue, readWritten, unreadNumber, writtenNumber } from './written-numbers.ts';

const month = `(?<month>(?-i:${anyMonth}))\\b(?:\\.(?=,?\\s?\\d))?`;
const suffix = '(?:st|nd|rd|th)';

/** The order matters: "26 August 2021" must not be read as 26, nor S/2020/415 as 2020. */
const pattern = new RegExp(
  [
    `(?<symbol>(?-i:\\b[A-Z]{1,3}/(?:[A-Z0-9.-]+/)*\\d+)\\b)`,
    `(?<iso>\\b(?<isoYear>\\d{4})-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)\\b)`,
    `(?:\\b(?<before>\\d{1,2})${suffix}?\\s+(?:of\\s)?)?\\b${month}(?:\\s(?<after>\\d{1,2})${suffix}?\\b(?![,.]?\\d))?(?:,?\\s+(?:of\\s)?(?<year>\\d{4})\\b)?`,
    clockTime,
    '\\b\\d+:\\d+\\b',
    writtenNumber,
    unreadNumber,
    `(?:\\b(?<minus>minus)\\s)?(?<spelled>${spelledNumber})`,
  ].join('|'),
  'giu',
);

type Groups = Record<string, string | undefined>;

const toNumber = (text: string | undefined) => (text === undefined ? undefined : Number(text));

const readDate = (groups: Groups): FoundDate | undefined => {
  if (groups['iso'])
    return {
      year: Number(groups['isoYear']),
      month: Number(groups['isoMonth']),
      day: Number(groups['isoDay']),
    };
  if (!groups['month']) return undefined;
  return {
    year: toNumber(groups['year']),
    month: readMonth(groups['month']),
    day: toNumber(groups['before'] ?? groups['after']),
  };
};

/** The value of a number and the factor that it was multiplied by. */
const readNumber = (groups: Groups): Pick<Quantity, 'value' | 'factor' | 'alternative'> => {
  const { spelled } = groups;
  if (spelled) {
    const value = readSpelled(spelled);
    return { value: groups['minus'] ? -value : value, factor: getProduct(spelled) };
  }
  const number = readWritten(groups);
  if (!number) return { factor: 1 };
  return { value: getWrittenValue(number), factor: number.factor, alternative: number.alternative };
};

const readMatch = (match: RegExpExecArray): Quantity[] => {
  const groups = match.groups ?? {};
  const date = readDate(groups);
  if (date && date.year === undefined && date.day === undefined) return [];
  const [words] = match;
  const place = { start: match.index, end: match.index + words.length, words };
  const isUnread = groups['unread'] !== undefined;
  const minutes = readClockTime(groups) ?? readDottedTime(match);
  return [{ ...place, ...readNumber(groups), date, minutes, isUnread }];
};

/** Numbers, dates, times and symbols in order of appearance. A month without a day or year is not a date. */
export const findQuantities = memoise((written: string): Quantity[] => {
  const { text, offsets } = readDigits(written);
  const getOffset = (index: number) => offsets[index] ?? written.length;
  return shareFactors(text, [...text.matchAll(pattern)].flatMap(readMatch)).map((quantity) => {
    const [start, end] = [getOffset(quantity.start), getOffset(quantity.end)];
    return { ...quantity, start, end, words: written.slice(start, end) };
  });
});

/** True for a document symbol such as "S/2020/415". */
export const isSymbol = ({ words }: Quantity): boolean => /^[A-Z]{1,3}\//.test(words);

/**
 * Whether a quantity has to belong to a claim. Numbers up to ten that are spelt out need not; digits
 * that cannot be read have a separate rule.
 */
export const isNotable = ({ words, value, minutes, isUnread }: Quantity): boolean =>
  !isUnread &&
  (minutes !== undefined || /\p{N}/u.test(words) || (value !== undefined && Math.abs(value) > 10));
