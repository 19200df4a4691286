/** Measures: numbers with the words around them, such as bounds, nouns, currencies, rates and dates. */
import { rememberText } from './remember.ts';
import { findQuantities, isSymbol, type FoundDate, type Quantity } from './quantities.ts';
import { getStems } from './stems.ts';

/** Whether a number is exact, a lower bound or an upper bound. */
export type Bound = 'at least' | 'at most' | 'more than' | 'fewer than' | 'about' | 'exactly';

/** A number with the words around it that change what it means. */
export interface Measure {
  quantity: Quantity;
  value: number;
  bound: Bound;
  /** True for a number that is one end of a range or stands in a list of numbers. */
  isRange: boolean;
  currency: string | undefined;
  isPercent: boolean;
  /** "a month" as "month"; undefined when the number is no rate. */
  rate: string | undefined;
  /** What happened to those counted, as far as the same clause says: "killed", "wounded". */
  outcomes: Set<string>;
  /** Stems of the words that it counts. */
  nouns: string[];
  /** The date that stands directly beside it. */
  date: FoundDate | undefined;
}

const before: [Bound, string][] = [
  [
    'at least',
    'at least|no fewer than|not fewer than|no less than|not less than|a minimum of|minimum of|upwards? of',
  ],
  [
    'at most',
    'at most|up to|as many as|as much as|as high as|no more than|not more than|a maximum of|maximum of|not exceeding',
  ],
  ['fewer than', 'fewer than|less than|under|below|short of|just under'],
  [
    'more than',
    'more than|over|above|exceeding|exceeded|in excess of|greater than|just over|well over',
  ],
  [
    'about',
    'about|around|some|roughly|approximately|circa|c\\.|nearly|near|almost|close to|approaching|an estimated|estimated|towards',
  ],
];

const filler = '(?:\\s+(?:an?|the|estimated|total of))*\\s*[$£€¥]?\\s*$';

const boundsBefore = before.map(([bound, words]): [Bound, RegExp] => [
  bound,
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})${filler}`, 'iu'),
]);

const boundsAfter: [Bound, RegExp][] = [
  ['at least', /^\+|^\s*(?:\p{L}+\s+)?(?:or more|or over|at least)\b/iu],
  ['at most', /^\s*(?:\p{L}+\s+)?(?:or fewer|or less|at most|at the most)\b/iu],
  ['about', /^\s*(?:\p{L}+\s+)?(?:or so|or thereabouts)\b/iu],
];

const getBound = (text: string, { start, end }: Quantity): Bound => {
  const head = text.slice(Math.max(0, start - 40), start);
  const tail = text.slice(end, end + 40);
  return (
    boundsBefore.find(([, pattern]) => pattern.test(head))?.[0] ??
    boundsAfter.find(([, pattern]) => pattern.test(tail))?.[0] ??
    'exactly'
  );
};

const currencies: Record<string, RegExp> = {
  dollar: /\$|\b(?:dollars?|USD)\b/i,
  pound: /£|\b(?:pounds? sterling|sterling|GBP|pounds?)\b/i,
  euro: /€|\b(?:euros?|EUR)\b/i,
  yen: /¥|\b(?:yen|JPY)\b/i,
  rupee: /₹|\b(?:rupees?|INR)\b/i,
  afghani: /؋|\b(?:afghanis?|AFN)\b/i,
};

/** The currency that words name: "dollar" for "$" and for "US dollars". */
export const getCurrency = (words: string): string | undefined =>
  Object.entries(currencies).find(([, pattern]) => pattern.test(words))?.[0];

const rates: Record<string, RegExp> = {
  hour: /\b(?:an|per|each|every) hour\b|\bhourly\b/i,
  day: /\b(?:a|per|each|every) day\b|\bdaily\b/i,
  week: /\b(?:a|per|each|every) week\b|\bweekly\b/i,
  month: /\b(?:a|per|each|every) month\b|\bmonthly\b/i,
  year: /\b(?:a|per|each|every) year\b|\byearly\b|\bannual(?:ly)?\b|\bper annum\b/i,
};

/** The rate that words name: "month" for "a month" and for "monthly". */
export const getRate = (words: string): string | undefined =>
  Object.entries(rates).find(([, pattern]) => pattern.test(words))?.[0];

const outcomes: Record<string, RegExp> = {
  killed:
    /\b(?:kill(?:s|ed|ing)?|dead|died|die|dying|deaths?|death toll|slain|perished|fatalit(?:y|ies)|lost their lives|murdered)\b/i,
  wounded: /\b(?:wound(?:s|ed|ing)?|injur(?:e[sd]?|y|ies|ing)|hurt|maimed)\b/i,
  missing: /\b(?:missing|unaccounted for)\b/i,
  captured: /\b(?:captur(?:e[sd]?|ing)|arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?)\b/i,
};

/** Words for what happened to people. */
export const getOutcomes = (words: string): Set<string> =>
  new Set(
    Object.entries(outcomes).flatMap(([name, pattern]) => (pattern.test(words) ? [name] : [])),
  );

const clauseEnd = /[;:.!?](?=\s|$)|,(?=\s)|\s[–—-]\s|\s\|\s/g;

/** The clause of a text around a stretch of it. */
export const getClause = (text: string, start: number, end: number): string => {
  let from = 0;
  for (const match of text.matchAll(clauseEnd)) {
    if (match.index >= end) return text.slice(from, match.index);
    if (match.index + match[0].length <= start) from = match.index + match[0].length;
  }
  return text.slice(from);
};

/** Up to four words after a number, until something else is said. */
const getCounted = (text: string, end: number): string =>
  /^(?:[\s-]+(?!(?:to|and|of|in|on|by|at|from|with|for|against|or|as|is|was|were|had|have|has|a|an|per|each|every|that|who|which|until|since|between|so|the|more|less|fewer|this|its|their|than|during|after|before)\b)\p{L}[\p{L}'’-]*){0,4}/iu.exec(
    text.slice(end),
  )?.[0] ?? '';

/** Words that join a number to its date: "79 Afghans on 27 August", "2,200, in 2020". */
const joins =
  /^[^.;:]{0,30}?(?:\b(?:in|on|by|of|from|since|during|early in|late in|for)|,)\s+(?:early |late |mid-)?$/i;

/** The date directly after a number, or directly before it with a colon or comma. */
const getDate = (text: string, index: number, found: Quantity[]): FoundDate | undefined => {
  const here = found[index];
  const next = found[index + 1];
  if (!here) return undefined;
  const date = next && (next.date ?? toYear(next));
  if (next && date && joins.test(text.slice(here.end, next.start))) return date;
  return undefined;
};

/** "2018" is a year where it stands without a comma, currency or noun. */
export const toYear = ({ words, value }: Quantity): FoundDate | undefined =>
  /^(?:1[89]|20)\d\d$/.test(words) && value !== undefined ? { year: value, month: 0 } : undefined;

const isRangeJoin = (text: string) => /^\s*(?:to|and|[-–—]|or|,|, and)\s*[$£€¥]?$/i.test(text);

/** All numbers of a text but dates, years and symbols, each with what the words around say of it. */
export const findMeasures = rememberText((text: string): Measure[] => {
  const found = findQuantities(text);
  const measures = found.flatMap((quantity, index): Measure[] => {
    const { value, start, end, date } = quantity;
    if (value === undefined || date || isSymbol(quantity) || toYear(quantity)) return [];
    const next = found[index + 1];
    const previous = found[index - 1];
    const joinsNext =
      next?.value !== undefined && !next.date && isRangeJoin(text.slice(end, next.start));
    const joinsPrevious =
      previous?.value !== undefined &&
      !previous.date &&
      isRangeJoin(text.slice(previous.end, start));
    const counted = getCounted(text, joinsNext && next ? next.end : end);
    const around = text.slice(Math.max(0, start - 2), end) + text.slice(end, end + 24);
    return [
      {
        quantity,
        value,
        bound: joinsPrevious ? 'exactly' : getBound(text, quantity),
        isRange: joinsNext || joinsPrevious,
        currency: getCurrency(text.slice(Math.max(0, start - 2), end) + counted),
        isPercent: /^\s*(?:%|per ?cent\b|percent\b|percentage)/i.test(text.slice(end)),
        rate: getRate(around.replace(/[,;:.].*$/s, '')),
        outcomes: getOutcomes(getClause(text, start, end)),
        nouns: getStems(counted),
        date: getDate(text, joinsNext ? index + 1 : index, found),
      },
    ];
  });
  return measures;
});
