/** Compares numbers and dates. */
import type { ClaimData } from '../../../schemas/claim.ts';
import { getUnitFactor, multiply } from './multipliers.ts';
import { findQuantities, type Quantity, type FoundDate } from './quantities.ts';
import { areCompatible } from './iso-dates.ts';

/** A number in YAML: one value, or one or both ends of a range. */
export type Amount = Pick<ClaimData, 'value' | 'low' | 'high'>;

/** The numbers of an amount, range ends included. */
export const getNumbers = ({ value, low, high }: Amount): number[] =>
  [value, low, high].filter((number) => number !== undefined);

/** The numbers with and without their unit: 25 with the unit "million US dollars" is both 25 and 25,000,000. */
export const getFullNumbers = (amount: Amount, unit: string | undefined): number[] =>
  getNumbers(amount).flatMap((number) => [number, multiply(number, getUnitFactor(unit))]);

/** True when the words contain the number: as digits, shortened as in "1.5m", or spelt out. */
const says = (quantities: Quantity[], number: number, unit: string | undefined): boolean => {
  const full = multiply(number, getUnitFactor(unit));
  const factors = [...new Set(quantities.map(({ factor }) => factor))];
  return quantities.some(({ value, alternative, date }) => {
    if (date) return date.year === number;
    if (value === undefined) return false;
    // "2.5 and, at most, 10 million" says the million once.
    const readings = [value, alternative, ...factors.map((factor) => multiply(value, factor))];
    return readings.includes(full);
  });
};

/** The numbers of an amount that the words do not say. */
export const getMissing = (words: string, amount: Amount, unit?: string): number[] => {
  const quantities = findQuantities(words);
  return getNumbers(amount).filter((number) => !says(quantities, number, unit));
};

/** "8 May" is not said by "May 2021"; "May 2021" is said by "8 May 2021". */
const isSameDate = (one: FoundDate, other: FoundDate): boolean =>
  areCompatible(one, other) &&
  one.month === other.month &&
  (one.day === undefined || other.day !== undefined);

const isSame = (quantity: Quantity, other: Quantity): boolean => {
  if (quantity.date) return other.date !== undefined && isSameDate(quantity.date, other.date);
  const { minutes } = quantity;
  if (minutes && other.minutes) return minutes.some((each) => other.minutes?.includes(each));
  if (quantity.value === undefined) return quantity.words === other.words;
  const { year, day } = other.date ?? {};
  const said = [other.value, other.alternative, year, day];
  return said.includes(quantity.value) || said.includes(quantity.alternative ?? quantity.value);
};

/** True when one of the others says the same; a less precise date agrees with a more precise one. */
export const isAmong = (quantity: Quantity, others: Quantity[]): boolean =>
  others.some((other) => isSame(quantity, other));

/** A number as a reader would print it: 2200 as "2,200". */
export const printNumber = (number: number): string => number.toLocaleString('en-GB');
