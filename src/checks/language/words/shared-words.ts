/** Counts the words that two sentences share, by which the sentence nearest to another is found. */
import { memoise } from '../../../platform/memoise.ts';
import { getStems } from './stems.ts';

const getStemSet = memoise((text: string): Set<string> => new Set(getStems(text)));

/** How many words two sentences share, without some words that are not to count. */
export const countShared = (text: string, sentence: string, apart: string[]): number => {
  const left = apart.flatMap(getStems);
  const stems = getStemSet(sentence);
  return [...getStemSet(text)].filter((stem) => stems.has(stem) && !left.includes(stem)).length;
};
