/** Counts the words that two sentences share, to find the sentence closest to another. */
import { memoise } from '../../../platform/memoise.ts';
import { getStems } from './stems.ts';

const getStemSet = memoise((text: string): Set<string> => new Set(getStems(text)));

/** How many stems two sentences share, not counting those of the excluded words. */
export const countShared = (text: string, sentence: string, apart: string[]): number => {
  const left = apart.flatMap(getStems);
  const stems = getStemSet(sentence);
  return [...getStemSet(text)].filter((stem) => stems.has(stem) && !left.includes(stem)).length;
};
