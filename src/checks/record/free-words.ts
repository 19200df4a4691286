/** Finds numbers in a text that belong to no claim. */
import { memoiseByObject } from '../../platform/memoise.ts';
import { getValid, type AnalysisContent } from '../read/content.ts';
import { getAllowedWords } from '../read/front-matter.ts';
import {
  findQuantities,
  isNotable,
  isSymbol,
  type Quantity,
} from '../language/quantities/quantities.ts';

interface Span {
  start: number;
  end: number;
}

const isWithin = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** Words whose numbers need no claim, by each number or word in them. */
export type FreeWords = Map<string, string[]>;

const token = /\p{N}+|\p{L}+/gu;

/** Every occurrence of some words in a text. */
const findWords = (text: string, words: string): Span[] => {
  const spans: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    spans.push({ start, end: start + words.length });
  return spans;
};

/** Document symbols such as HB.161, and words listed under `allow`. */
export const getFreeWords = memoiseByObject((analysis: AnalysisContent): FreeWords => {
  const free: FreeWords = new Map();
  for (const words of [
    ...getValid(analysis.sources).flatMap(({ data }) => data.number ?? []),
    ...getAllowedWords(analysis),
  ])
    for (const part of new Set(words.match(token)))
      free.set(part, [...(free.get(part) ?? []), words]);
  return free;
});

/** True when a quantity is within words that need no claim. */
export const isFree = (text: string, quantity: Quantity, free: FreeWords): boolean =>
  (quantity.words.match(token) ?? [])
    .slice(0, 1)
    .flatMap((part) => free.get(part) ?? [])
    .some((words) => findWords(text, words).some((span) => isWithin(quantity, span)));

/** Quantities outside the given ranges and outside words that need no claim. */
const findUncovered = (text: string, free: FreeWords, spans: Span[]): Quantity[] =>
  findQuantities(text).filter(
    (quantity) => !spans.some((span) => isWithin(quantity, span)) && !isFree(text, quantity, free),
  );

/** Numbers outside marks and outside words that need no claim. */
export const findUnmarked = (text: string, free: FreeWords, marks: Span[]): Quantity[] =>
  findUncovered(text, free, marks).filter((quantity) => isNotable(quantity) && !isSymbol(quantity));

/** Digits in an unknown format, outside words that need no claim. */
export const findUnread = (text: string, free: FreeWords): Quantity[] =>
  findUncovered(text, free, []).filter(({ isUnread }) => isUnread);
