/** Finds words that place something before or after a date or time: "before 17:50", "since 2016". */
import { findQuantities } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import { isAmong } from './compare-quantities.ts';
import { toYear } from './number-dates.ts';

/** A date or time, and the preposition before it. */
export interface DateSide {
  side: string;
  quantity: Quantity;
}

const sides: Record<string, string> = {
  before: 'before',
  until: 'before',
  till: 'before',
  after: 'after',
  since: 'after',
  from: 'after',
  about: 'about',
  around: 'about',
};

const pattern = new RegExp(`\\b(${Object.keys(sides).join('|')})\\s(?:early |late |mid-)?$`, 'iu');

const isMoment = (quantity: Quantity): boolean =>
  quantity.date !== undefined || toYear(quantity) !== undefined || quantity.minutes !== undefined;

/** Every date and time in a text with its preposition; "on" when there is none. */
const findDateSides = (text: string): DateSide[] =>
  findQuantities(text)
    .filter(isMoment)
    .map((quantity) => {
      const word = pattern.exec(text.slice(0, quantity.start))?.[1]?.toLowerCase() ?? '';
      return { side: sides[word] ?? 'on', quantity };
    });

/** Dates that another text has with other prepositions only. */
export const findWrongSides = (text: string, texts: string[]): DateSide[] => {
  const known = texts.flatMap(findDateSides);
  return findDateSides(text).filter(({ side, quantity }) => {
    const same = known.filter((other) => isAmong(quantity, [other.quantity]));
    return side !== 'on' && same.length > 0 && same.every((other) => other.side !== side);
  });
};
