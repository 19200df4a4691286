/** Finds lists of names: "Marrow, Tarn and Selby". */
import { memoise } from '../../../platform/memoise.ts';
import { capitalWord } from './name-pattern.ts';
import { getStems } from './stems.ts';

/** A list of names, each with its position. */
export interface NameList {
  names: string[];
  start: number;
  end: number;
}

/** Months and weekdays before a list are not part of it: "on 3 April Marrow, Tarn and Selby". */
const time =
  'January|February|March|April|May|June|July|August|September|October|November|December|\\p{L}+day';

const word = `(?!(?:${time})\\b)${capitalWord}`;
const name = `(?:the )?${word}(?:\\s${word})*`;

const pattern = new RegExp(`${name}(?:, ${name})+,? and ${name}(?![\\p{L}'’-])`, 'gu');

/** Every list of at least three names. */
export const findNameLists = memoise((text: string): NameList[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index: start }) => ({
    names: words.split(/, (?:and )?| and /).map((each) => each.replace(/^the /, '')),
    start,
    end: start + words.length,
  })),
);

/** Whether two names have the same stems: "the United States" and "America". */
const isSameName = (one: string, other: string): boolean =>
  getStems(one).join(' ') === getStems(other).join(' ');

/** Names that only one of two lists of the same length has. */
export const findOtherNames = (list: NameList, known: NameList): string[] =>
  list.names.length === known.names.length
    ? list.names.filter((each) => !known.names.some((other) => isSameName(each, other)))
    : list.names;
