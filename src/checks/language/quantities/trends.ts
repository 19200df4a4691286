/** Finds trends: "fell from 2018 to 2021", "tripled from 40 to 120", "rises from 30 to 85". */
import { findDurations } from './durations.ts';
import { toYear } from './number-dates.ts';
import { findQuantities, isSymbol } from './quantities.ts';
import type { FoundDate, Quantity } from './quantity.ts';

/** A verb that expresses a trend, with the two dates or numbers after it. */
export interface Trend {
  words: string;
  start: number;
  /** True when the verb means an increase. */
  isRise: boolean;
  dates: FoundDate[];
  numbers: number[];
  /** True when the text continues with the opposite trend: "fell from 2018 to 2021, then rose". */
  isTurned?: boolean;
}

const rise =
  'rose|rises?|rising|risen|grew|grows?|growing|grown|increase[sd]?|increasing|climb(?:s|ed|ing)?|doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|trebl(?:e[sd]?|ing)|quadrupl(?:e[sd]?|ing)';
const fall =
  'fell|falls?|falling|fallen|shrank|shrinks?|shrinking|declin(?:e[sd]?|ing)|drop(?:s|ped|ping)?|decreas(?:e[sd]?|ing)|sank|sinks?|halv(?:e[sd]?|ing)';

const turn = '^,?\\s(?:and\\s|but\\s)?then\\s';
const thenRose = new RegExp(`${turn}(?:${rise})\\b`, 'iu');
const thenFell = new RegExp(`${turn}(?:${fall})\\b`, 'iu');

/** Matches up to the end of the clause. A point or comma within a number does not end it. */
const pattern = new RegExp(
  `\\b(?:(?<rise>${rise})|(?:${fall}))\\b(?<between>[^.,;:]{0,40}?)\\bfrom\\s(?<clause>(?:(?!,?\\s(?:and|but|then|while|before|after)\\s)[^.,;:]|[.,:](?=\\d))*)`,
  'giu',
);

const toDate = (quantity: Quantity): FoundDate[] => {
  const date = quantity.date ?? toYear(quantity);
  return date?.year ? [date] : [];
};

const toNumber = (quantity: Quantity): number[] =>
  quantity.value === undefined || quantity.date || toYear(quantity) || isSymbol(quantity)
    ? []
    : [quantity.value];

const raised = 'raised|increased|lifted|revised up(?:wards)?';
const lowered = 'cut|lowered|reduced|revised down(?:wards)?';

/** Matches "103 was cut to 84" and "was cut from 103 to 84". */
const passive = new RegExp(
  `(?:(?<first>\\d[\\d,.]*)\\s(?:(?:dead|people)\\s)?(?:was|were|is|had been|has been)\\s(?:then\\s|later\\s|soon\\s)?(?:(?<rise>${raised})|(?:${lowered}))|(?:(?<rises>${raised})|(?:${lowered}))\\sfrom\\s(?<from>\\d[\\d,.]*))\\sto\\s(?<to>\\d[\\d,]*(?:\\.\\d+)?)`,
  'giu',
);

const findPassive = (text: string): Trend[] =>
  [...text.matchAll(passive)].map(({ 0: words, index: start, groups = {} }) => {
    const { first, from, to = '', rise: up, rises } = groups;
    const numbers = [first ?? from ?? '', to].flatMap(findQuantities).flatMap(toNumber);
    return { words, start, isRise: (up ?? rises) !== undefined, dates: [], numbers };
  });

/** Matches "near 4,000, up from an earlier 2,200". */
const compared =
  /(?<to>\d[\d,]*(?:\.\d+)?),?\s(?:(?<rise>up)|down)\sfrom\s(?:\p{L}+\s){0,3}(?<from>\d[\d,]*(?:\.\d+)?)/giu;

const findCompared = (text: string): Trend[] =>
  [...text.matchAll(compared)].map(({ 0: words, index: start, groups = {} }) => {
    const { from = '', to = '', rise: up } = groups;
    const numbers = [from, to].flatMap(findQuantities).flatMap(toNumber);
    return { words, start, isRise: up !== undefined, dates: [], numbers };
  });

/** The result of a trend with its date: "By 6 January the count had risen to 91". */
export interface Reached {
  words: string;
  isRise: boolean;
  date: FoundDate;
  number: number;
}

const reached = new RegExp(
  `\\b(?:(?<rise>${rise})|(?:${fall}))\\s(?:again\\s)?to\\s(?:\\p{L}+\\s){0,2}?(?<to>\\d[\\d,]*)`,
  'giu',
);

/** The results of trends in a text; empty if it has any other number or date. */
export const findReached = (text: string): Reached[] => {
  const found = findQuantities(text);
  const date = found[0]?.date;
  return [...text.matchAll(reached)].flatMap(({ 0: words, groups = {} }) => {
    const [number] = findQuantities(groups['to'] ?? '').flatMap(toNumber);
    if (number === undefined || !date?.day || found.length > 2) return [];
    return [{ words, isRise: groups['rise'] !== undefined, date, number }];
  });
};

/** Every trend in a text. */
export const findTrends = (text: string): Trend[] => [
  ...findActive(text),
  ...findPassive(text),
  ...findCompared(text),
];

const findActive = (text: string): Trend[] =>
  [...text.matchAll(pattern)].map((match) => {
    const { clause = '', rise } = match.groups ?? {};
    const lengths = findDurations(clause);
    const quantities = findQuantities(clause).filter(
      ({ start, end }) => !lengths.some((length) => start < length.end && end > length.start),
    );
    return {
      words: match[0].trimEnd(),
      start: match.index,
      isRise: rise !== undefined,
      dates: quantities.flatMap(toDate),
      numbers: quantities.flatMap(toNumber),
      isTurned: (rise === undefined ? thenRose : thenFell).test(
        text.slice(match.index + match[0].length),
      ),
    };
  });
