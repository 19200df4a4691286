/** Keeps signs on the line of the words before them in languages that put a space between. */
import { isEnglish } from '../schemas/language.ts';
import type { TextEdit } from './text-edits.ts';

const narrow = '\u202f';
const wide = '\u00a0';

/** Spaces within a number, and before its sign: "1 234 567", "12,5 %". */
const inNumber = /(?<=(?<![\d.,])\d{1,3}(?: \d{3})*) (?=\d{3}(?!\d))|(?<=\d) (?=[%‰€])/g;

/** Spaces before the marks that French sets apart. */
const beforeMark = /(?<=[^\s«“"'(]) (?=[;:!?](?![^\s»”"')]))/g;

const isFrench = (language: string): boolean => /^fr(?!-CA)(?:-|$)/i.test(language);

const replace = (text: string, pattern: RegExp, getSpace: (next: string) => string): TextEdit[] =>
  [...text.matchAll(pattern)].map(({ index: at }) => ({
    at,
    length: 1,
    words: getSpace(text[at + 1] ?? ''),
  }));

/** The spaces at which no line may end; an author types ordinary ones. */
export const findSpaces = (text: string, language: string): TextEdit[] => {
  if (isEnglish(language)) return [];
  const marks = isFrench(language)
    ? replace(text, beforeMark, (next) => (next === ':' ? wide : narrow))
    : [];
  return [...replace(text, inNumber, () => wide), ...marks];
};
