/** Finds the date that belongs to a number: "79 passengers on 27 August", "In 2022 it is up to 6,000". */
import type { FoundDate, Quantity } from './quantity.ts';

/** "2018" is a year when it has no comma, currency or noun. */
export const toYear = ({ words, value }: Quantity): FoundDate | undefined =>
  /^(?:1[89]|20)\d\d$/.test(words) && value !== undefined ? { year: value, month: 0 } : undefined;

/** Matches the words between a number and its date: "79 passengers on 27 August", "2,200, in 2020". */
const joins =
  /^[^.;:]{0,64}?(?:\b(?:in|on|by|of|from|since|during|early in|late in|for)|,)\s+(?:early |late |mid-)?$/i;

/** Matches a date that opens a sentence and belongs to the next number: "In 2022 it is up to 6,000". */
const opens = /(?:^|[.;:]\s+)(?:In|On|By)\s+(?:early |late |mid-)?$/;

/** Matches the words before a date that belongs to the number after it: "68 and, by 10 May, 85". */
const leads = /,\s(?:in|on|by)\s(?:early |late |mid-)?$/iu;

/** Matches a date within the subject of a sentence: "The families' count of 16 May is 90". */
const ofSubject =
  /\b(?:count|toll|tally|figure|number|total|estimate)\s(?:of|on|for|by)\s(?:early |late |mid-)?$/iu;
const isEqual = /^,?\s(?:is|was|stood at|stands at|had been)\s(?:\p{L}+\s){0,2}$/u;

const getDate = (quantity: Quantity | undefined): FoundDate | undefined =>
  quantity && (quantity.date ?? toYear(quantity));

/** Whether a date after a number belongs to it, as in "68 on 10 May"; in "68, by 10 May 85" it does not. */
const isDateAfter = (text: string, here: Quantity, next: Quantity, rest: string): boolean =>
  joins.test(text.slice(here.end, next.start)) &&
  !(/,|\band\b/.test(text.slice(here.end, next.start)) && /^,?\s$/.test(rest));

/** Whether a date before a number belongs to it: at the beginning of the sentence, in its subject, or "by 10 May, 85". */
const isDateBefore = (text: string, previous: Quantity, here: Quantity): boolean => {
  const before = text.slice(0, previous.start);
  const between = text.slice(previous.end, here.start);
  return (
    (opens.test(before) && !/[.;:]\s/.test(between)) ||
    (ofSubject.test(before) && isEqual.test(between)) ||
    (leads.test(before) && /^,\s$/.test(between))
  );
};

/** The date directly after a number, or before it where it belongs to it. */
export const findDateOf = (
  text: string,
  index: number,
  found: Quantity[],
): FoundDate | undefined => {
  const [previous, here, next] = [found[index - 1], found[index], found[index + 1]];
  if (!here) return undefined;
  const after = getDate(next);
  const rest = next ? text.slice(next.end, found[index + 2]?.start) : '';
  if (next && after && isDateAfter(text, here, next, rest)) return after;
  return previous && isDateBefore(text, previous, here) ? getDate(previous) : undefined;
};
