/** Finds a noun in a text, and whether it is singular there: "the child", "children". */
import { getStems } from './stems.ts';

/** A noun and the word before it. */
export interface NounForm {
  words: string;
  /** True for "a child", "the child" and "one child". */
  isSingle: boolean;
}

const isPlural = (noun: string): boolean =>
  /(?:[^s]s|men|children|people|feet)$/iu.test(noun.replace(/['’]s?$/u, ''));

const getForm = (before: string, noun: string): NounForm => ({
  words: `${before} ${noun}`.trim(),
  isSingle: /^(?:an?|the|one)$/iu.test(before) && !isPlural(noun),
});

/** Every occurrence of a noun with this stem. */
export const findNounForms = (text: string, stem: string): NounForm[] => {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return words.flatMap((noun, index) =>
    getStems(noun).includes(stem) ? [getForm(words[index - 1] ?? '', noun)] : [],
  );
};
