/**
 * Reads numbers spelt out in English: "twenty-two", "half a million", "two and a half thousand", "one
 * point five".
 */
import { factorWords, getFactor, multiply } from './multipliers.ts';

const units = 'zero one two three four five six seven eight nine'.split(' ');
const teens =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const values = new Map<string, number>([
  ...[...units, ...teens].map((word, index): [string, number] => [word, index]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

const fractions = new Map([
  ['half', 1 / 2],
  ['quarter', 1 / 4],
  ['third', 1 / 3],
]);

const anyOf = (words: string[]) => `(?:${words.join('|')})`;

const gap = '[\\s-]';
const factors = `(?:${gap}${factorWords}\\b)*`;
const ordinal = anyOf('first second third fourth fifth sixth seventh eighth ninth'.split(' '));
const fraction = `(?:half|(?:an?|one|two|three)${gap}(?:half|quarters?|thirds?))\\b`;
/** Numbers up to ninety-nine and the "a" of "a million", but not the "twenty" of "twenty-first". */
const small =
  `(?:${anyOf(tens)}(?:${gap}${anyOf(units.slice(1))})?\\b(?!${gap}${ordinal}\\b)` +
  `|${anyOf([...teens, ...units])}\\b|an?(?=${gap}${factorWords}\\b))`;

/** Source of a pattern for a number that is spelt out, including "one" to "ten". */
export const spelledNumber =
  // "half a million", "a half million", "three quarters of a million", "half a dozen"
  `\\b(?:an?${gap})?${fraction}(?:${gap}of)?(?:${gap}an?)?${gap}${factorWords}\\b${factors}|` +
  // "a million", "two hundred and six", "two and a half million", "a million and a half", "one point five"
  `\\b${small}${factors}(?:(?<=${factorWords})(?:${gap}and)?${gap}${small}${factors})*` +
  `(?:${gap}point(?:${gap}${anyOf(units)}\\b)+)?(?:${gap}and${gap}${fraction})?${factors}`;

/** The state of the reader: complete groups of thousands, the current group, and the last factor. */
interface Reading {
  total: number;
  current: number | undefined;
  factor: number;
}

const addNumber = (reading: Reading, number: number): Reading => ({
  ...reading,
  current: (reading.current ?? 0) + number,
});

const readFactor = ({ total, current, factor }: Reading, times: number): Reading => {
  // "Lakh crore" and "thousand million" multiply a group that is already complete.
  if (current === undefined && total > 0)
    return { total: multiply(total, times), current, factor: factor * times };
  const product = multiply(current ?? 1, times);
  return times < 1e3
    ? { total, current: product, factor: times }
    : { total: total + product, current: undefined, factor: times };
};

/** "Two and a half" adds a half to two; "a million and a half" adds half of a million. */
const readFraction = (reading: Reading, part: number): Reading =>
  reading.current === undefined && reading.total > 0
    ? { ...reading, total: reading.total + part * reading.factor }
    : addNumber(reading, part);

const getFraction = (word = ''): number | undefined => fractions.get(word.replace(/s$/, ''));

const readWord = (reading: Reading, word: string, next: string | undefined): Reading => {
  const value = /^an?$/.test(word) ? 1 : values.get(word);
  const part = getFraction(next);
  if (value !== undefined && part !== undefined) return readFraction(reading, value * part);
  const factor = getFactor(word);
  if (factor !== undefined) return readFactor(reading, factor);
  if (/^an?$/.test(word)) return { ...reading, current: reading.current ?? 1 };
  return value === undefined ? reading : addNumber(reading, value);
};

const readWhole = (words: string[]): number => {
  let reading: Reading = { total: 0, current: undefined, factor: 1 };
  words.forEach((word, index) => {
    const part = getFraction(word);
    const isCounted = /^(an?|one|two|three)$/.test(words[index - 1] ?? '');
    if (part === undefined) reading = readWord(reading, word, words[index + 1]);
    else if (!isCounted) reading = readFraction(reading, part);
  });
  return reading.total + (reading.current ?? 0);
};

/** Reads the digits after "point", then the factor. */
const readDecimals = (whole: number, words: string[]): number => {
  const digits = words.map((word) => values.get(word)).filter((digit) => digit !== undefined);
  const factor = words.reduce((product, word) => product * (getFactor(word) ?? 1), 1);
  return multiply(Number(`${whole}.${digits.join('')}`), factor);
};

/** The value of words such as "two hundred and six". */
export const readSpelled = (written: string): number => {
  const words = written
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== 'and' && word !== 'of');
  const point = words.indexOf('point');
  if (point >= 0) return readDecimals(readWhole(words.slice(0, point)), words.slice(point + 1));
  const number = readWhole(words);
  // "Two thirds of a million" equals 666,667 when written in digits.
  return number > 1e3 ? Math.round(number) : number;
};
