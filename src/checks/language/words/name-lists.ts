/** Finds lists of names: "Marrow, Tarn and Selby". */
import { memoise } from '../../../platform/memoise.ts';
import { getStems } from './stems.ts';

/** The names of a list, each with its place. */
export interface NameList {
  names: string[];
  start: number;
  end: number;
}

/** Months and weekdays before a list are none of its names: "on 3 April Marrow, Tarn and Selby". */
const time =
  'January|February|March|April|May|June|July|August|September|October|November|December|\\p{L}+day';

const name = `(?:the )?(?!(?:${time})\\b)\\p{Lu}[\\p{L}'’-]*(?:\\s(?!(?:${time})\\b)\\p{Lu}[\\p{L}'’-]*)*`;

const pattern = new RegExp(`${name}(?:, ${name})+,? and ${name}(?![\\p{L}'’-])`, 'gu');

/** Every list of three names or more. */
export const findNameLists = memoise((text: string): NameList[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index: start }) => ({
    names: words.split(/, (?:and )?| and /).map((each) => each.replace(/^the /, '')),
    start,
    end: start + words.length,
  })),
);

/** "The United States" and "America" are one name. */
const isSame = (one: string, other: string): boolean =>
  getStems(one).join(' ') === getStems(other).join(' ');

/** The names that one list has and another, as long as it, has not. */
export const findOtherNames = (list: NameList, known: NameList): string[] =>
  list.names.length === known.names.length
    ? list.names.filter((each) => !known.names.some((other) => isSame(each, other)))
    : list.names;
