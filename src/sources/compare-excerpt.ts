/** Compares an excerpt with the text of its document. */
import { compareWords, isVerbatim } from '../checks/excerpts/quotations.ts';

/** The result. `difference` is a word diff: "a [-credible-] {+reliable+} partner". */
export type Comparison =
  | { outcome: 'found' }
  | { outcome: 'found altered'; difference: string }
  | { outcome: 'not found' };

/** Minimum share of matching words for a passage to count as the excerpt, altered. */
const minSimilarity = 0.6;

const getWords = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const getKey = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Start of the passage that shares most words with the excerpt. */
const findNearest = (words: string[], excerpt: string[]): number => {
  const wanted = new Set(excerpt.map(getKey));
  const counts = words.map((word) => (wanted.has(getKey(word)) ? 1 : 0));
  let sum = 0;
  let best = { sum: -1, start: 0 };
  for (const [index, count] of counts.entries()) {
    sum += count - (counts[index - excerpt.length] ?? 0);
    if (sum > best.sum) best = { sum, start: Math.max(0, index - excerpt.length + 1) };
  }
  return best.start;
};

/** Whether a document contains an excerpt: verbatim, altered or not at all. */
export const compareExcerpt = (excerpt: string, text: string): Comparison => {
  if (isVerbatim(excerpt, text)) return { outcome: 'found' };
  const [words, wanted] = [getWords(text), getWords(excerpt)];
  const start = findNearest(words, wanted);
  const margin = 5; // Allows for words that were inserted.
  const passage = words.slice(Math.max(0, start - margin), start + wanted.length + margin);
  const { words: difference, similarity } = compareWords(excerpt, passage.join(' '));
  return similarity >= minSimilarity
    ? { outcome: 'found altered', difference }
    : { outcome: 'not found' };
};
