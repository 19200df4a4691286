/** Finds words that no line may divide: F-16, Covid-19, and quantities such as 500–1,500 or 5 km. */

/** Part of a text, and whether it stays on one line. */
export interface TextRun {
  words: string;
  isNoBreak: boolean;
}

const hyphenated = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/u;

/** A number with its currency or unit, joined to it or by a thin space, after which a line may end. */
const number = /(?:\p{Sc}\u2009?)?\d(?:[\d.,]*\d)?(?:\u2009?[\p{L}%°]{1,4})?/u;

const candidate = new RegExp(
  `(?<![\\p{L}\\p{N}/–-])(?:${hyphenated.source}|${number.source}(?:–${number.source})?)(?![\\p{L}\\p{N}/–-])`,
  'gu',
);

/** A longer word would leave a gap at the end of the line, or overflow a narrow column. */
const longest = 16;

const isName = (word: string): boolean => /[\p{Lu}\p{Lo}\p{N}]/u.test(word);

/**
 * Ranges, and numbers with a unit, are quantities. One letter alone at the end or the start of a line looks
 * like a mistake, and so do two of a name.
 */
const isNoBreak = (word: string): boolean => {
  if (/[–\u2009]/.test(word)) return true;
  const shortest = isName(word) ? 2 : 1;
  const pieces = word.split('-');
  return (
    pieces.length > 1 && word.length <= longest && pieces.some((piece) => piece.length <= shortest)
  );
};

/** The text in order, divided where a word begins or ends that must stay on one line. */
export const splitNoBreak = (text: string): TextRun[] => {
  if (!/[-–\u2009]/.test(text)) return text ? [{ words: text, isNoBreak: false }] : [];
  const found = [...text.matchAll(candidate)].filter(([word]) => isNoBreak(word));
  const starts = found.flatMap(({ 0: word, index }) => [index, index + word.length]);
  const edges = [0, ...starts, text.length];
  return edges.slice(1).flatMap((end, at): TextRun[] => {
    const words = text.slice(edges[at], end);
    return words ? [{ words, isNoBreak: at % 2 === 1 }] : [];
  });
};
