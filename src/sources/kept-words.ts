/** Whether an item holds what its record in an export says, word by word. */
import type { Item } from './library.ts';

/** Words in lower case without accents, and numbers without leading zeros. */
const getWords = (text: string): string[] =>
  (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+|\p{N}+/gu) ?? []
  ).map((word) => word.replace(/^0+(?=\d)/, ''));

/** The texts and numbers of a value at any depth. */
const getTexts = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(getTexts);
};

/** Returns whether all words of a text are in an item. */
export const createKept = (item: Item): ((text: string) => boolean) => {
  const words = new Set(getTexts(item).flatMap(getWords));
  return (text) => getWords(text).every((word) => words.has(word));
};
