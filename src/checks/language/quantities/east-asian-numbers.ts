/** Converts Chinese, Japanese and Korean numbers and dates: "123万4567" to "1234567", "4月3日" to "3 April". */
import { monthNames } from './month-names.ts';

const signs: [signs: string, factor: number][] = [
  ['百백', 1e2],
  ['千천', 1e3],
  ['万萬만', 1e4],
  ['億亿억', 1e8],
  ['兆조', 1e12],
];

const getFactorOf = (sign: string): number =>
  signs.find(([alike]) => alike.includes(sign))?.[1] ?? 1;

const digits = '\\d[\\d,]*(?:\\.\\d+)?';
const factor = '[百千백천]?[万萬億亿兆만억조]|[千천]';
const part = `${digits}(?:${factor})`;
const gap = '(?:(?<=[만억조])\\s)?';

const getFactor = (words: string): number =>
  [...words].reduce((product, sign) => product * getFactorOf(sign), 1);

const toNumber = (text: string): number => Number(text.replaceAll(',', ''));

/** The sum of all parts of a number. */
const readNumber = (words: string): string =>
  String(
    [...words.matchAll(new RegExp(`(${digits})(${factor})?`, 'g'))].reduce(
      (sum, [, number = '', unit = '']) =>
        sum + Number((toNumber(number) * getFactor(unit)).toPrecision(14)),
      0,
    ),
  );

const pad = (number: string): string => number.padStart(2, '0');

const readDay = (year: string | undefined, month: string, day: string | undefined): string => {
  if (year && day) return `${year}-${pad(month)}-${pad(day)}`;
  return [day, monthNames[Number(month) - 1] ?? '', year].filter(Boolean).join(' ');
};

const date =
  '(?:(?<year>\\d{4})[年년]\\s?)(?<month>1[0-2]|0?[1-9])[月월](?:\\s?(?<day>\\d{1,2})[日号號일])?' +
  '|(?<!\\d)(?<monthOnly>1[0-2]|0?[1-9])[月월]\\s?(?<dayOnly>\\d{1,2})[日号號일]';

const pattern = new RegExp(
  `${date}|(?<sum>(?:${part}${gap})+(?:\\d[\\d,]*(?![\\d.]))?)|(?<from>${digits})(?=[~〜～–—-]${digits}(?<unit>${factor}))`,
  'g',
);

const readMatch = ({ 0: words, groups = {} }: RegExpExecArray): string => {
  const { year, month, day, monthOnly, dayOnly, from, unit } = groups;
  if (month) return readDay(year, month, day);
  if (monthOnly) return readDay(undefined, monthOnly, dayOnly);
  return readNumber(from ? `${from}${unit ?? ''}` : words);
};

/** A part of a text, and its conversion. */
export interface Reading {
  start: number;
  end: number;
  words: string;
}

/** Every date, and every number with an East Asian sign. */
export const findEastAsian = (text: string): Reading[] =>
  /[万萬億亿兆千月만억조천월]/.test(text)
    ? [...text.matchAll(pattern)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        words: readMatch(match),
      }))
    : [];

/** The factor at the beginning of a unit: 10,000 for "万人". */
export const getEastAsianFactor = (unit: string): number =>
  getFactor(new RegExp(`^(?:${factor})`).exec(unit)?.[0] ?? '');
