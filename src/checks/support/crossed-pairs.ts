/** Finds words that a text joins with each other's numbers or dates: "11 sailors and one pilot". */
import { memoiseByObject } from '../../platform/memoise.ts';
import { findPairings, type Pairing } from './pairings.ts';

/** Two parts of a sentence, and the parts in which the record joins their words in the opposite order. */
export interface Crossed {
  said: [string, string];
  known: [string, string];
}

/** The parts of all sentences in some texts that have a number or date. */
const listPairings = memoiseByObject((texts: string[]): Pairing[] =>
  texts.flatMap(findPairings).flat(),
);

const getOwn = (one: Set<string>, other: Set<string>): string[] => [...one.difference(other)];

const isNumber = (word: string): boolean => word.startsWith('#');
const isValue = (word: string): boolean => /^[#\d-]/.test(word);

/** A number may be joined with a date, but not with another number. */
const canJoin = (value: string, word: string): boolean =>
  !isValue(word) || isNumber(word) !== isNumber(value);

/** The part of the record that joins a value with a word. */
const findJoined = (known: Pairing[], value: string, word: string): Pairing | undefined =>
  canJoin(value, word)
    ? known.find((pairing) => pairing.values.has(value) && pairing.words.has(word))
    : undefined;

/** A part that joins one value with one of the words, which no part joins with the other value. */
const findOnly = (known: Pairing[], value: string, other: string, words: string[]) =>
  words
    .filter((word) => !findJoined(known, other, word))
    .map((word) => findJoined(known, value, word))
    .find((pairing) => pairing !== undefined);

/** Numbers are compared with numbers, and dates with dates of the same parts. */
const getKind = (value: string): string => value.replace(/\d+(?:\.\d+)?/gu, '0');

/** Every two values of the same kind, each of one part alone. */
const pairValues = (one: Pairing, other: Pairing): [string, string][] =>
  getOwn(one.values, other.values).flatMap((left) =>
    getOwn(other.values, one.values)
      .filter((right) => getKind(left) === getKind(right))
      .map((right): [string, string] => [left, right]),
  );

type Words = [string[], string[]];

/** Two parts of the record that join each value with words of the other. `heads` must not be joined with their own. */
const findCrossing = (
  [left, right]: [string, string],
  [words, others]: Words,
  known: Pairing[],
  [head, otherHead]: Words,
): [string, string] | undefined => {
  const isPair = known.some(({ values }) => values.has(left) && values.has(right));
  const isRight = findOnly(known, left, right, head) ?? findOnly(known, right, left, otherHead);
  if (isPair || isRight) return undefined;
  const first = findOnly(known, left, right, others);
  const second = findOnly(known, right, left, words);
  return first && second && [first.text, second.text];
};

/** Compares two parts of a sentence by their names, and if these do not decide, by all their words. */
const compareParts = (one: Pairing, other: Pairing, known: Pairing[]): Crossed | undefined => {
  const names: Words = [getOwn(one.names, other.names), getOwn(other.names, one.names)];
  const words: Words = [getOwn(one.words, other.words), getOwn(other.words, one.words)];
  const heads: Words = [names[0].slice(0, 1), names[1].slice(0, 1)];
  for (const values of pairValues(one, other)) {
    const found =
      findCrossing(values, names, known, heads) ?? findCrossing(values, words, known, words);
    if (found) return { said: [one.text, other.text], known: found };
  }
  return undefined;
};

/** Every two parts of a sentence that the texts join in the opposite order. */
export const findCrossedPairs = (text: string, texts: string[]): Crossed[] =>
  findPairings(text).flatMap((parts) => {
    const known = parts.length > 1 ? listPairings(texts) : [];
    return parts.flatMap((one, index) =>
      parts.slice(index + 1).flatMap((other) => compareParts(one, other, known) ?? []),
    );
  });
