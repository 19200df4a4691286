/** Finds words that must not break across lines: F-16, Covid-19, and quantities such as 500–1,500 or 5 km. */

/** A part of a text, and whether it must stay on one line. */
export interface TextRun {
  words: string;
  isNoBreak: boolean;
}

const hyphenated = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/u;

/** Matches a number with its currency or unit, which it is joined to directly or by a thin space. */
const number = /(?:\p{Sc}\u2009?)?\d(?:[\d.,]*\d)?(?:\u2009?[\p{L}%°]{1,4})?/u;

const candidate = new RegExp(
  `(?<![\\p{L}\\p{N}/–-])(?:${hyphenated.source}|${number.source}(?:–${number.source})?)(?![\\p{L}\\p{N}/–-])`,
  'gu',
);

/** Maximum length. A longer word would leave a gap at the end of a line, or overflow a narrow column. */
const longest = 16;

const isName = (word: string): boolean => /[\p{Lu}\p{Lo}\p{N}]/u.test(word);

/**
 * Whether a word must not break: ranges, numbers with a unit, and words or names with parts of one or
 * two letters, which look wrong alone on a line.
 */
const isNoBreak = (word: string): boolean => {
  if (/[–\u2009]/.test(word)) return true;
  const shortest = isName(word) ? 2 : 1;
  const pieces = word.split('-');
  return (
    pieces.length > 1 && word.length <= longest && pieces.some((piece) => piece.length <= shortest)
  );
};

/** The text split into parts, in order, at the boundaries of unbreakable words. */
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
