/** Finds the numbers in a text that belong to no claim. */
import { getValid, type AnalysisContent } from './content.ts';
import { getAllowedWords } from './front-matter.ts';
import { findQuantities, isNotable, isSymbol, type Quantity } from './quantities.ts';

interface Span {
  start: number;
  end: number;
}

const isWithin = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** Every occurrence of some words in a text. */
const findWords = (text: string, words: string): Span[] => {
  const spans: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    spans.push({ start, end: start + words.length });
  return spans;
};

/** Words whose numbers need no claim: numbers of documents such as QDe.161, and what `allow` lists. */
export const getFreeWords = (analysis: AnalysisContent): string[] => [
  ...getValid(analysis.sources).flatMap(({ data }) =>
    data.number === undefined ? [] : [data.number],
  ),
  ...getAllowedWords(analysis),
];

/** Quantities of a text outside of given spans and of words that need no claim. */
const findUncovered = (text: string, free: string[], spans: Span[]): Quantity[] => {
  const covered = [...spans, ...free.flatMap((words) => findWords(text, words))];
  return findQuantities(text).filter(
    (quantity) => !covered.some((span) => isWithin(quantity, span)),
  );
};

/** Numbers of a text outside of marks and of words that need no claim. */
export const findBare = (text: string, free: string[], marks: Span[]): Quantity[] =>
  findUncovered(text, free, marks).filter((quantity) => isNotable(quantity) && !isSymbol(quantity));

/** Digits that form no number known here, outside of words that need no claim. */
export const findUnread = (text: string, free: string[]): Quantity[] =>
  findUncovered(text, free, []).filter(({ isUnread }) => isUnread);
