/** Finds words whose hyphen must not end a line: Isis-K, al-Qaeda, F-16. */

/** A stretch of a text, and whether it stays on one line. */
export interface Stretch {
  words: string;
  isUnbroken: boolean;
}

const hyphenated = /(?<![\p{L}\p{N}/-])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+(?![\p{L}\p{N}/-])/gu;

/** A longer word would leave a hole at the end of the line, or reach out of a narrow column. */
const longest = 16;

/** One or two letters alone at the end or the start of a line are taken for a slip. */
const isUnbroken = (word: string): boolean =>
  word.length <= longest && word.split('-').some((piece) => piece.length <= 2);

/** The text in order, divided where a word begins or ends that must stay on one line. */
export const splitUnbroken = (text: string): Stretch[] => {
  const found = [...text.matchAll(hyphenated)].filter(([word]) => isUnbroken(word));
  const starts = found.flatMap(({ 0: word, index }) => [index, index + word.length]);
  const edges = [0, ...starts, text.length];
  return edges.slice(1).flatMap((end, at): Stretch[] => {
    const words = text.slice(edges[at], end);
    return words ? [{ words, isUnbroken: at % 2 === 1 }] : [];
  });
};
