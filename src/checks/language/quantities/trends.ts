/** Finds trends: "fell from 2018 to 2021", "tripled from 40 to 120", "rises from 30 to 85". */
import { findDurations } from './durations.ts';
import { toYear } from './measures.ts';
import { findQuantities, isSymbol, type FoundDate, type Quantity } from './quantities.ts';

/** A verb of a trend, with the two dates or the numbers that follow it. */
export interface Trend {
  words: string;
  start: number;
  /** True when the verb says that something became more. */
  isRise: boolean;
  dates: FoundDate[];
  numbers: number[];
  /** True where the text goes on with the reverse: "fell from 2018 to 2021, then rose". */
  isTurned?: boolean;
}

const rise =
  'rose|rises?|rising|risen|grew|grows?|growing|grown|increase[sd]?|increasing|climb(?:s|ed|ing)?|doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|trebl(?:e[sd]?|ing)|quadrupl(?:e[sd]?|ing)';
const fall =
  'fell|falls?|falling|fallen|shrank|shrinks?|shrinking|declin(?:e[sd]?|ing)|drop(?:s|ped|ping)?|decreas(?:e[sd]?|ing)|sank|sinks?|halv(?:e[sd]?|ing)';

const turn = '^,?\\s(?:and\\s|but\\s)?then\\s';
const thenRose = new RegExp(`${turn}(?:${rise})\\b`, 'iu');
const thenFell = new RegExp(`${turn}(?:${fall})\\b`, 'iu');

/** Up to the end of the clause; a dot or comma inside a number does not end it. */
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

/** "103 was cut to 84", and "was cut from 103 to 84", which the pattern above has no verb for. */
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

/** "By 6 January the count had risen to 91": the number at the end of a trend, and its date. */
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

/** The numbers that a dated sentence says were reached; none where it has another number or date. */
export const findReached = (text: string): Reached[] => {
  const found = findQuantities(text);
  const date = found[0]?.date;
  return [...text.matchAll(reached)].flatMap(({ 0: words, groups = {} }) => {
    const [number] = findQuantities(groups['to'] ?? '').flatMap(toNumber);
    if (number === undefined || !date?.day || found.length > 2) return [];
    return [{ words, isRise: groups['rise'] !== undefined, date, number }];
  });
};

/** Every trend of a text. */
export const findTrends = (text: string): Trend[] => [...findActive(text), ...findPassive(text)];

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
