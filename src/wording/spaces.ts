/** Makes spaces before punctuation non-breaking, in languages that use them. */
import { isEnglish } from '../schemas/language.ts';
import type { TextEdit } from './text-edits.ts';

const narrow = '\u202f';
const wide = '\u00a0';

/** Matches spaces within a number and before its unit sign: "1 234 567", "12,5 %". */
const inNumber = /(?<=(?<![\d.,])\d{1,3}(?: \d{3})*) (?=\d{3}(?!\d))|(?<=\d) (?=[%‰€])/g;

/** Matches spaces before punctuation in French. */
const beforeMark = /(?<=[^\s«“"'(]) (?=[;:!?](?![^\s»”"')]))/g;

const isFrench = (language: string): boolean => /^fr(?!-CA)(?:-|$)/i.test(language);

const replace = (text: string, pattern: RegExp, getSpace: (next: string) => string): TextEdit[] =>
  [...text.matchAll(pattern)].map(({ index: at }) => ({
    at,
    length: 1,
    words: getSpace(text[at + 1] ?? ''),
  }));

/** The spaces to make non-breaking. */
export const findSpaces = (text: string, language: string): TextEdit[] => {
  if (isEnglish(language)) return [];
  const marks = isFrench(language)
    ? replace(text, beforeMark, (next) => (next === ':' ? wide : narrow))
    : [];
  return [...replace(text, inNumber, () => wide), ...marks];
};
