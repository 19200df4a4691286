/** The stems that identify names: those of their words, and their initials. */
import { memoise } from '../../platform/memoise.ts';
import { anyMonthNames } from '../language/quantities/month-names.ts';
import { weekdays } from '../language/quantities/calendar.ts';
import { titles } from '../language/words/name-pattern.ts';
import { getStems, joinNames } from '../language/words/stems.ts';

/** Initials of names of several words: "FT" for "Financial Times". */
export const getInitials = (text: string): string[] =>
  (
    text.match(/(?:\p{Lu}[\p{L}'’]+\s+(?:of\s+|for\s+|and\s+|the\s+)*)+\p{Lu}[\p{L}'’]+/gu) ?? []
  ).map((name) => (name.match(/\p{Lu}/gu) ?? []).join('').toLowerCase());

/** The stems of a text and the initials of its names. */
export const getNameWords = memoise(
  (text: string): Set<string> => new Set([...getStems(text), ...getInitials(text)]),
);

/** Stems of capitalised words that are not names. */
const plain = new Set(
  [
    'We Our Ours I In On At By It He She They This That These Those Such But And Or Nor If When While Who What Which Nobody Somebody None Unknown Others Some Most Many Both Each Every After Before Since Until Not No Of For To As His Her Its Their Member states Early Late Only Another Here There Later Then Officials Analysts Families Dozens Scores Hundreds Thousands Nothing',
    ...titles,
    ...anyMonthNames,
    ...weekdays,
  ].flatMap(getStems),
);

/** The capitalised words of a name, each with the stems that identify it. */
const readWords = memoise((words: string) =>
  (joinNames(words).match(/\p{Lu}[\p{L}\p{N}'’]*/gu) ?? []).map((word) => ({
    word,
    stems: getStems(word.replace(/['’]s$/, '')).filter((stem) => !plain.has(stem)),
  })),
);

/** The stems of a name's words. */
export const getNameStems = (words: string): string[] =>
  readWords(words).flatMap(({ stems }) => stems);

/** The words of a name that the known stems do not include. */
export const getUnknownWords = (words: string, known: Pick<Set<string>, 'has'>): string[] =>
  readWords(words)
    .filter(({ stems }) => stems.some((stem) => !known.has(stem)))
    .map(({ word }) => word);
