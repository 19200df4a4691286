/** Finds lists of names: "Marrow, Tarn and Selby". */
import { memoise } from '../../memoise.ts';

/** The names of a list, each with its place. */
export interface NameList {
  names: string[];
  start: number;
  end: number;
}

const name = "(?:the )?\\p{Lu}[\\p{L}'’-]*(?:\\s\\p{Lu}[\\p{L}'’-]*)*";

const pattern = new RegExp(`${name}(?:, ${name})+,? and ${name}(?![\\p{L}'’-])`, 'gu');

/** Every list of three names or more. */
export const findNameLists = memoise((text: string): NameList[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index: start }) => ({
    names: words.split(/, (?:and )?| and /).map((each) => each.replace(/^the /, '')),
    start,
    end: start + words.length,
  })),
);

/** The names that one list has and another, as long as it, has not. */
export const findOtherNames = (list: NameList, known: NameList): string[] =>
  list.names.length === known.names.length
    ? list.names.filter((each) => !known.names.includes(each))
    : list.names;
