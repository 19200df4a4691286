/**
 * Finds small counts and counts in words, which do not need their own claim: "one bomber", "no
 * gunmen", "half".
 */
import { memoise } from '../../../platform/memoise.ts';
import { toYear } from './number-dates.ts';
import { findQuantities, isSymbol } from './quantities.ts';
import { getStems } from '../words/stems.ts';

/** A count and what it counts. */
export interface Count {
  /** 0 for "no", 0.5 for "half"; the word itself for vague counts such as "hundreds". */
  value: number | string;
  words: string;
  nouns: string[];
  start: number;
  end: number;
}

const fractions: [RegExp, number][] = [
  [/\bthree[- ]quarters?\b/gi, 0.75],
  [/\btwo[- ]thirds?\b/gi, 2 / 3],
  [
    /\bone[- ]third\b|\ba third(?= (?:of|more|less|fewer)\b)|(?<=\b(?:by|about|almost|nearly|over|under|than|least|most) )a third\b/gi,
    1 / 3,
  ],
  [/\b(?:one|a)[- ]quarter\b/gi, 0.25],
  [/\b(?:one|a)[- ]fifth\b/gi, 0.2],
  [/\bhal(?:f|ves)\b/gi, 0.5],
];

const vague = /\b(?:hundreds|dozens|thousands|millions|billions|scores|tens of thousands)\b/gi;

/** Matches "no" before a noun. "No longer", "no more than" and "no estimate is higher than" are not counts. */
const none =
  /\bno\b(?! (?:longer|more than|fewer than|less than|later than|doubt|matter|one\b|way|such|sign|surprise))(?![^.,;:]*\b(?:more|less|fewer|\p{L}+er)\b[^.,;:]*\bthan\b)(?=\s+\p{L})/giu;

/** "One of its positions" and "one another" are not counts. */
const isPronoun = (words: string, rest: string, before: string): boolean =>
  /^one$/i.test(words) &&
  (/^(?:\s+(?:of|another|day|that|which|who|is|was|were|in|for|on|by|to|and|or|side|side's)\b|[.,;:!?'’"”)]|\s*$|-)/i.test(
    rest,
  ) ||
    /\b(?:the|any|every|each|this|that|no|only|as|with|it|that|first|last)\s+$/i.test(before));

const after =
  /^(?:[\s-]+(?!(?:to|and|of|in|on|by|at|from|with|for|against|or|as|is|was|were|had|have|has|a|an|the|that|who|which|than|after|before|later|earlier|ago)\b)\p{L}[\p{L}'’-]*){0,3}/iu;

const getNouns = (text: string, end: number): string[] =>
  getStems(after.exec(text.slice(end))?.[0] ?? '');

const toCount = (text: string, value: number | string, start: number, words: string): Count => {
  const end = start + words.length;
  return { value, words, start, end, nouns: getNouns(text, end) };
};

/** Fractions in a text: "half", "two thirds". */
export const findFractions = (text: string): Count[] =>
  fractions.flatMap(([pattern, value]) =>
    [...text.matchAll(pattern)].map((match) => toCount(text, value, match.index, match[0])),
  );

/** All numbers, "no", fractions and vague counts, without dates, times and symbols. */
export const findCounts = memoise((text: string): Count[] => {
  const numbers = findQuantities(text).flatMap((quantity) => {
    const { value, start, end, words, date, minutes } = quantity;
    if (value === undefined || date || minutes || isSymbol(quantity) || toYear(quantity)) return [];
    if (isPronoun(words, text.slice(end), text.slice(0, start))) return [];
    if (/^\s*(?:-|\s)?(?:thirds?|quarters?|fifths?|halves|half)\b/i.test(text.slice(end)))
      return [];
    const count = toCount(text, value, start, words);
    // "Two bombers" is consistent with "more than one bomber".
    const isOpen = value <= 10 && /(?<!\bno )\bmore than\s$/i.test(text.slice(0, start));
    return isOpen ? [count, { ...count, value: value + 1 }] : [count];
  });
  const others = [
    ...findFractions(text),
    ...[...text.matchAll(vague)].map((match) =>
      toCount(text, match[0].toLowerCase(), match.index, match[0]),
    ),
    ...[...text.matchAll(none)].map((match) => toCount(text, 0, match.index, match[0])),
  ];
  return [...numbers, ...others].sort((a, b) => a.start - b.start);
});

const hundreds: Record<string, [number, number]> = {
  dozens: [24, 120],
  scores: [40, 200],
  hundreds: [200, 2000],
  thousands: [2000, 100_000],
  'tens of thousands': [20_000, 200_000],
};

const agreesWith = (count: Count, { value }: Count): boolean => {
  if (count.value === value) return true;
  const range = typeof count.value === 'string' ? hundreds[count.value] : undefined;
  return range !== undefined && typeof value === 'number' && value >= range[0] && value < range[1];
};

const shareNoun = (one: Count, other: Count): boolean =>
  one.nouns.some((noun) => other.nouns.includes(noun));

const quoteCount = ({ words, nouns: [noun = ''] }: Count): string =>
  `"${`${words} ${noun}`.trim()}"`;

/** The expected count, when no known count of the same thing agrees; otherwise undefined. */
export const findMismatch = (count: Count, known: Count[]): string | undefined => {
  const same = known.filter((other) => agreesWith(count, other));
  const alike = known.find((other) => shareNoun(count, other));
  // "One pilot, 11 sailors" has the numbers of "11 pilots, one sailor", but with other nouns.
  const isPaired = same.some((other) => shareNoun(count, other) || other.nouns.length === 0);
  if (isPaired || (same.length > 0 && !alike)) return undefined;
  if (alike) return quoteCount(alike);
  // "One" and "no" are often not counts.
  return count.value === 0 || count.value === 1 ? undefined : 'a number that the claim has';
};
