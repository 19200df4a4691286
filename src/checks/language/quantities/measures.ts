/** Finds measures: numbers with their bounds, nouns, currencies, rates and dates. */
import { type Bound, getBound } from './bounds.ts';
import { getClause, getCurrency, getOutcomes, getRate } from './measure-words.ts';
import { findMeasuringUnit } from './measuring-units.ts';
import { findDateOf, toYear } from './number-dates.ts';
import { findQuantities, isSymbol } from './quantities.ts';
import type { FoundDate, Quantity } from './quantity.ts';
import { memoise } from '../../../platform/memoise.ts';
import { getStems } from '../words/stems.ts';

/** A number with the words that qualify it. */
export interface Measure {
  quantity: Quantity;
  value: number;
  bound: Bound;
  /** True for an end of a range and for a number in a list. */
  isRange: boolean;
  currency: string | undefined;
  isPercent: boolean;
  /** "kilometre"; undefined when there is no unit of measurement. */
  unit: string | undefined;
  /** "month" for "a month"; undefined when the number is not a rate. */
  rate: string | undefined;
  /** What happened to those counted, according to the same clause: "killed", "wounded". */
  outcomes: Set<string>;
  /** Stems of the words for what is counted. */
  nouns: string[];
  /** The date directly beside the number. */
  date: FoundDate | undefined;
}

/** Up to four words after a number, within its clause. */
const getCountedWords = (text: string, end: number): string =>
  /^(?:[\s-]+(?!(?:to|and|of|in|on|by|at|from|with|for|against|or|as|is|was|were|had|have|has|a|an|per|each|every|that|who|which|until|since|between|so|the|more|less|fewer|this|its|their|than|during|after|before|within|under|over|across|among|then|when|while)\b)\p{L}[\p{L}\p{M}'’-]*){0,4}/iu.exec(
    text.slice(end),
  )?.[0] ?? '';

const isRangeJoin = (text: string) => /^\s*(?:to|and|[-–—]|or|,|, and)\s*[$£€¥]?$/i.test(text);

/** True when two adjacent numbers are the ends of a range or items of a list. */
const areJoined = (text: string, one: Quantity | undefined, other: Quantity | undefined): boolean =>
  one?.value !== undefined &&
  other?.value !== undefined &&
  !one.date &&
  !other.date &&
  isRangeJoin(text.slice(one.end, other.start));

/** The ends of a range share one date: "500 to 1,500", "between 500 and 1,500". Items of a list do not. */
const isOneRange = (text: string, one: Quantity, other: Quantity): boolean =>
  /^\s*(?:to|[-–—])\s*[$£€¥]?$/i.test(text.slice(one.end, other.start)) ||
  /\bbetween\s*[$£€¥]?$/i.test(text.slice(0, one.start));

/** The measure of a number; undefined for dates, years and symbols. */
const readMeasure = (text: string, index: number, found: Quantity[]): Measure | undefined => {
  const quantity = found[index];
  if (quantity?.value === undefined) return undefined;
  const { value, start, end, date } = quantity;
  if (date || isSymbol(quantity) || toYear(quantity)) return undefined;
  const next = found[index + 1];
  // Words after the second of two joined numbers qualify both.
  const last = next && areJoined(text, quantity, next) ? next : quantity;
  const joinsNext = last !== quantity;
  const joinsPrevious = areJoined(text, found[index - 1], quantity);
  const counted = getCountedWords(text, last.end);
  const head = text.slice(Math.max(0, start - 2), end);
  return {
    quantity,
    value,
    bound: joinsPrevious ? 'exactly' : getBound(text, quantity),
    isRange: joinsNext || joinsPrevious,
    currency: getCurrency(head + counted),
    isPercent: /^\s*(?:%|per ?cent\b|percent\b|percentage)/i.test(text.slice(end)),
    unit: findMeasuringUnit(text.slice(last.end))?.name,
    rate: getRate((head + text.slice(end, end + 40)).replace(/[,;:.].*$/s, '')),
    outcomes: getOutcomes(getClause(text, start, end)),
    nouns: getStems(counted),
    date: findDateOf(
      text,
      joinsNext && isOneRange(text, quantity, last) ? index + 1 : index,
      found,
    ),
  };
};

/** The measures of all numbers in a text, except dates, years and symbols. */
export const findMeasures = memoise((text: string): Measure[] => {
  const found = findQuantities(text);
  return found.flatMap((_, index) => readMeasure(text, index, found) ?? []);
});
