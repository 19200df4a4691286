/** Words and letters that multiply the number before them. */
import { memoise } from '../../../platform/memoise.ts';
import { getEastAsianFactor } from './east-asian-numbers.ts';

/** Each multiplier with its factor, as it is written after a number: "2.5 million", "$25m", "3 lakh". */
export const multipliers = new Map<string, number>([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['tsd', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bln', 1e9],
  ['mrd', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['trn', 1e12],
  ['tn', 1e12],
  ['t', 1e12],
  ['quadrillion', 1e15],
]);

/** Those that are words, also in the plural. */
export const factorWords =
  '(?:dozen|hundred|thousand|lakh|million|crore|billion|trillion|quadrillion)s?';

/** Those that are written short and mean nothing else after a number. */
export const shortFactors = '(?:tsd|mln|mio|mn|bln|mrd|bn|trn|tn)';

/** The factor of one word; undefined for other words. */
export const getFactor = (word: string): number | undefined =>
  multipliers.get(word) ?? multipliers.get(word.replace(/s$/, ''));

/** Multiplies without the last digits that binary fractions add: 1.1 times a million is 1,100,000. */
export const multiply = (number: number, factor: number): number => {
  const product = number * factor;
  return Number.isInteger(product) && Math.abs(product) < 1e14
    ? product
    : Number(product.toPrecision(14));
};

/** The product of all multipliers among words: "lakh crore" is a trillion. */
export const getProduct = (words: string): number =>
  words
    .toLowerCase()
    .split(/[\s-]+/)
    .reduce((product, word) => product * (getFactor(word) ?? 1), 1);

const readUnit = memoise(
  (unit: string): number => getEastAsianFactor(unit) * getProduct(unit.replace(/\b[a-z]\b/gi, '')),
);

/** What a unit such as "million US dollars" multiplies a value by; "m" and "t" are metres and tonnes there. */
export const getUnitFactor = (unit = ''): number => readUnit(unit);
