/** Finds words whose hyphen must not end a line: Isis-K, al-Qaeda, F-16. */

/** Part of a text, and whether it stays on one line. */
export interface TextRun {
  words: string;
  isNoBreak: boolean;
}

const hyphenated = /(?<![\p{L}\p{N}/-])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+(?![\p{L}\p{N}/-])/gu;

/** A longer word would leave a gap at the end of the line, or overflow a narrow column. */
const longest = 16;

const isName = (word: string): boolean => /[\p{Lu}\p{Lo}\p{N}]/u.test(word);

/** One letter alone at the end or the start of a line looks like a mistake, and so do two of a name. */
const isNoBreak = (word: string): boolean => {
  const shortest = isName(word) ? 2 : 1;
  return word.length <= longest && word.split('-').some((piece) => piece.length <= shortest);
};

/** The text in order, divided where a word begins or ends that must stay on one line. */
export const splitNoBreak = (text: string): TextRun[] => {
  if (!text.includes('-')) return text ? [{ words: text, isNoBreak: false }] : [];
  const found = [...text.matchAll(hyphenated)].filter(([word]) => isNoBreak(word));
  const starts = found.flatMap(({ 0: word, index }) => [index, index + word.length]);
  const edges = [0, ...starts, text.length];
  return edges.slice(1).flatMap((end, at): TextRun[] => {
    const words = text.slice(edges[at], end);
    return words ? [{ words, isNoBreak: at % 2 === 1 }] : [];
  });
};
