/** Checks whether an item has every word of its exported record. */
import type { Item } from './library.ts';

/** Lower-case words without accents, and numbers without leading zeros. */
const getWords = (text: string): string[] =>
  (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+|\p{N}+/gu) ?? []
  ).map((word) => word.replace(/^0+(?=\d)/, ''));

/** The texts and numbers in a value, at any depth. */
const getTexts = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(getTexts);
};

/** The keys of an item, which say nothing of the work. */
const keys = ['id', 'citation-key'];

/** Returns a function that is true when an item has all words of a text. */
export const createWordSearch = (item: Item): ((text: string) => boolean) => {
  const fields = Object.entries(item).flatMap(([field, value]) =>
    keys.includes(field) ? [] : getTexts(value),
  );
  const words = new Set(fields.flatMap(getWords));
  return (text) => getWords(text).every((word) => words.has(word));
};
