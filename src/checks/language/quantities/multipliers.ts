/** Reads words and letters that multiply a number: "million", "m", "lakh". */
import { memoise } from '../../../platform/memoise.ts';
import { getEastAsianFactor } from './east-asian-numbers.ts';

/** Factor by word or letter, as written after a number: "2.5 million", "$25m", "3 lakh". */
const multipliers = new Map<string, number>([
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

/** Source of a pattern: multipliers that are words, singular or plural. */
export const factorWords =
  '(?:dozen|hundred|thousand|lakh|million|crore|billion|trillion|quadrillion)s?';

/** Source of a pattern: short multipliers that have no other meaning after a number. */
export const shortFactors = '(?:tsd|mln|mio|mn|bln|mrd|bn|trn|tn)';

/** The factor of one word; undefined if it is not a multiplier. */
export const getFactor = (word: string): number | undefined =>
  multipliers.get(word) ?? multipliers.get(word.replace(/s$/, ''));

/** Multiplies without binary rounding errors: 1.1 times a million is exactly 1,100,000. */
export const multiply = (number: number, factor: number): number => {
  const product = number * factor;
  return Number.isInteger(product) && Math.abs(product) < 1e14
    ? product
    : Number(product.toPrecision(14));
};

/** The product of all multipliers in some words: "lakh crore" is a trillion. */
export const getProduct = (words: string): number =>
  words
    .toLowerCase()
    .split(/[\s-]+/)
    .reduce((product, word) => product * (getFactor(word) ?? 1), 1);

const readUnit = memoise(
  (unit: string): number => getEastAsianFactor(unit) * getProduct(unit.replace(/\b[a-z]\b/gi, '')),
);

/** The factor of a unit such as "million US dollars". In units, "m" and "t" mean metres and tonnes. */
export const getUnitFactor = (unit = ''): number => readUnit(unit);
