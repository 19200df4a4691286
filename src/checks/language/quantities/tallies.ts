/** Finds tallies, numbers or shares of something: "at least seven children", "most attacks". */
import { getBound, type Bound } from './bounds.ts';
import { findCounts, type Count } from './counts.ts';
import { memoise } from '../../../platform/memoise.ts';
import { getStems } from '../words/stems.ts';

/** A number or share with its bound, and stems of what is counted. */
export interface Tally {
  value: number | string;
  words: string;
  start: number;
  end: number;
  bound: Bound;
  nouns: string[];
  /** True for "two other gates", which leaves out those that are named. */
  isOther?: boolean;
  /** True for a number to which those that are named were added. */
  isSum?: true;
}

/** Shares without a number. "Some" and "many" are too vague to compare. */
const shares: Record<string, string> = {
  all: 'all',
  every: 'all',
  each: 'all',
  most: 'most',
  mostly: 'most',
  mainly: 'most',
  few: 'few',
};

const stop =
  'to|and|in|on|by|at|from|with|for|against|or|as|is|was|were|had|have|has|a|an|that|who|which|than|after|before|later|earlier|ago|but|when|where|while|if|it|they|he|she|said|told|the|their|its';
const word = `(?!(?:${stop})\\b)\\p{L}[\\p{L}'’]*`;

/** Matches "seven of them children", "nine of them were deckhands", "two of the boats". */
const counted = new RegExp(
  `^(?:\\s+of\\s+(?:them|whom|which|the|these|those|its|their|her|his)\\b)?(?:\\s+(?:were|was|are|is)\\b)?(?:[\\s-]+(?:of\\s+)?${word}){0,3}`,
  'iu',
);

/** Words that name what is counted only if no other word does. */
const vague = new Set(getStems('others members member people person new more further'));

/** Matches names before a noun: "13 Norwegian sailors" are sailors, but "11 Nordviks" are Nordviks. */
const names = /\p{Lu}[\p{L}'’]*(?=\s+\p{Ll})/gu;

/** Words of measures, which other rules compare. */
const measuring = new Set(
  getStems(
    'times per cent percent million thousand hundred hour day week month year other dollars',
  ),
);

const getNouns = (text: string, end: number): string[] => {
  const [words] = counted.exec(text.slice(end)) ?? [''];
  const all = getStems(words);
  if (all.some((stem) => measuring.has(stem))) return [];
  const named = getStems(words.replace(names, '')).filter((stem) => !vague.has(stem));
  return named.length > 0 ? named : all;
};

/** Matches names that are counted along with a number: "the main gate and two other gates" are three. */
const joined = /(?:(?:\p{Lu}[\p{L}'’-]*\s?)+,\s)*(?:\p{Lu}[\p{L}'’-]*\s)(?:\p{L}+\s)?and\s$/u;

const addNamed = (tally: Tally, text: string): Tally[] => {
  const [names] = joined.exec(text.slice(0, tally.start)) ?? [];
  if (names === undefined || !tally.isOther || typeof tally.value !== 'number') return [tally];
  return [tally, { ...tally, value: tally.value + names.split(',').length, isSum: true }];
};

const toTally = (text: string, { value, words, start, end }: Omit<Count, 'nouns'>): Tally => ({
  value,
  words,
  start,
  end,
  bound: getBound(text, { start, end, words, factor: 1, isUnread: false }),
  nouns: getNouns(text, end),
  isOther: /^\s(?:other|more|further)\b/iu.test(text.slice(end)),
});

const sharePattern = new RegExp(`\\b(?:${Object.keys(shares).join('|')})\\b`, 'giu');

const findShares = (text: string): Tally[] =>
  [...text.matchAll(sharePattern)].map(({ 0: words, index: start }) =>
    toTally(text, {
      value: shares[words.toLowerCase()] ?? words,
      words,
      start,
      end: start + words.length,
    }),
  );

/** Every tally in a text. */
export const findTallies = memoise((text: string): Tally[] =>
  [...findCounts(text).map((count) => toTally(text, count)), ...findShares(text)].filter(
    ({ nouns }) => nouns.length > 0,
  ),
);

const isShare = ({ value }: Tally): boolean => Object.values(shares).includes(String(value));

/** Numbers can be compared with numbers only, and shares with shares. */
const isComparable = (one: Tally, other: Tally): boolean =>
  isShare(one) === isShare(other) && typeof one.value === typeof other.value;

/** All tallies, including sums of parts: "the main gate and two other gates". */
export const findKnownTallies = memoise((text: string): Tally[] =>
  findTallies(text).flatMap((tally) => addNamed(tally, text)),
);

/** The expected tally, when known tallies count the same things and none agrees. */
export const findTallyProblem = (tally: Tally, known: Tally[]): string | undefined => {
  const alike = known.filter(
    (other) => isComparable(tally, other) && tally.nouns.some((noun) => other.nouns.includes(noun)),
  );
  const same = alike.filter(
    ({ value, isSum }) => value === tally.value && !(tally.isOther && isSum),
  );
  if (same.length === 0) return alike[0] && `"${alike[0].words}"`;
  const isBound = tally.bound !== 'exactly' && tally.bound !== 'about';
  if (!isBound || same.some(({ bound }) => bound === tally.bound || bound === 'about'))
    return undefined;
  return `"${same[0]?.bound} ${same[0]?.words}"`;
};
