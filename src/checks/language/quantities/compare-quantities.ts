/** Compares numbers and dates. */
import type { ClaimData } from '../../../schemas/claim.ts';
import { getUnitFactor, multiply } from './multipliers.ts';
import { findQuantities } from './quantities.ts';
import type { FoundDate, Quantity } from './quantity.ts';
import { areCompatible } from './iso-dates.ts';

/** A number in YAML: a value, or one or both ends of a range. */
export type Amount = Pick<ClaimData, 'value' | 'low' | 'high'>;

/** The numbers of an amount, including the ends of a range. */
export const getNumbers = ({ value, low, high }: Amount): number[] =>
  [value, low, high].filter((number) => number !== undefined);

/** The first field of an amount that has a number; undefined for none. */
export const findNumberField = (amount: Amount | undefined): keyof Amount | undefined =>
  (['value', 'low', 'high'] as const).find((field) => amount?.[field] !== undefined);

/** The numbers of an amount with and without their unit: 25 "million US dollars" gives 25 and 25,000,000. */
export const getFullNumbers = (amount: Amount, unit: string | undefined): number[] =>
  getNumbers(amount).flatMap((number) => [number, multiply(number, getUnitFactor(unit))]);

/** True when the quantities include the number, in digits, shortened ("1.5m") or spelt out. */
const hasNumber = (quantities: Quantity[], number: number, unit: string | undefined): boolean => {
  const full = multiply(number, getUnitFactor(unit));
  const factors = [...new Set(quantities.map(({ factor }) => factor))];
  return quantities.some(({ value, alternative, date }) => {
    if (date) return date.year === number;
    if (value === undefined) return false;
    // "2.5 and, at most, 10 million" gives "million" once for both numbers.
    const readings = [value, alternative, ...factors.map((factor) => multiply(value, factor))];
    return readings.includes(full);
  });
};

/** The numbers of an amount that are missing from the words. */
export const getMissing = (words: string, amount: Amount, unit?: string): number[] => {
  const quantities = findQuantities(words);
  return getNumbers(amount).filter((number) => !hasNumber(quantities, number, unit));
};

/** Whether `other` confirms `one`: "8 May 2021" confirms "May 2021", but not the reverse. */
const isSameDate = (one: FoundDate, other: FoundDate): boolean =>
  areCompatible(one, other) &&
  one.month === other.month &&
  (one.day === undefined || other.day !== undefined);

const isSameQuantity = (quantity: Quantity, other: Quantity): boolean => {
  if (quantity.date) return other.date !== undefined && isSameDate(quantity.date, other.date);
  const { minutes } = quantity;
  if (minutes && other.minutes) return minutes.some((each) => other.minutes?.includes(each));
  if (quantity.value === undefined) return quantity.words === other.words;
  const { year, day } = other.date ?? {};
  const said = [other.value, other.alternative, year, day];
  return said.includes(quantity.value) || said.includes(quantity.alternative ?? quantity.value);
};

/** True when another quantity has the same value. A less precise date matches a more precise one. */
export const isAmong = (quantity: Quantity, others: Quantity[]): boolean =>
  others.some((other) => isSameQuantity(quantity, other));

/** A number with thousands separators: 2200 as "2,200". */
export const formatNumber = (number: number): string => number.toLocaleString('en-GB');
