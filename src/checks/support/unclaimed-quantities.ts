/** Finds numbers in a text that belong to no claim. */
import { memoiseByObject } from '../../platform/memoise.ts';
import { getValid, type AnalysisContent } from '../read/content.ts';
import type { TextRange } from '../report/range.ts';
import { getAllowedWords } from '../read/front-matter.ts';
import { findQuantities, isNotable, isSymbol } from '../language/quantities/quantities.ts';
import type { Quantity } from '../language/quantities/quantity.ts';

const isWithin = (inner: TextRange, outer: TextRange) =>
  inner.start >= outer.start && inner.end <= outer.end;

/** Words whose numbers need no claim, by each number or word in them. */
export type ExemptWords = Map<string, string[]>;

const token = /\p{N}+|\p{L}+/gu;

/** Every occurrence of some words in a text. */
const findWords = (text: string, words: string): TextRange[] => {
  const ranges: TextRange[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    ranges.push({ start, end: start + words.length });
  return ranges;
};

/** Document symbols such as HB.161, and words listed under `allow`. */
export const getExemptWords = memoiseByObject((analysis: AnalysisContent): ExemptWords => {
  const exempt: ExemptWords = new Map();
  for (const words of [
    ...getValid(analysis.sources).flatMap(({ data }) => data.number ?? []),
    ...getAllowedWords(analysis),
  ])
    for (const part of new Set(words.match(token)))
      exempt.set(part, [...(exempt.get(part) ?? []), words]);
  return exempt;
});

/** True when a quantity is within words that need no claim. */
export const isExemptQuantity = (text: string, quantity: Quantity, exempt: ExemptWords): boolean =>
  (quantity.words.match(token) ?? [])
    .slice(0, 1)
    .flatMap((part) => exempt.get(part) ?? [])
    .some((words) => findWords(text, words).some((range) => isWithin(quantity, range)));

/** Quantities outside the given ranges and outside words that need no claim. */
const findUncovered = (text: string, exempt: ExemptWords, ranges: TextRange[]): Quantity[] =>
  findQuantities(text).filter(
    (quantity) =>
      !ranges.some((range) => isWithin(quantity, range)) &&
      !isExemptQuantity(text, quantity, exempt),
  );

/** Numbers outside marks and outside words that need no claim. */
export const findUnmarkedQuantities = (
  text: string,
  exempt: ExemptWords,
  marks: TextRange[],
): Quantity[] =>
  findUncovered(text, exempt, marks).filter(
    (quantity) => isNotable(quantity) && !isSymbol(quantity),
  );

/** Digits in an unknown format, outside words that need no claim. */
export const findUnreadQuantities = (text: string, exempt: ExemptWords): Quantity[] =>
  findUncovered(text, exempt, []).filter(({ isUnread }) => isUnread);
