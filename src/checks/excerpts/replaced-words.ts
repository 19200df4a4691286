/** Finds single words in which an excerpt differs from a text that repeats it. */
import { diffArrays } from 'diff';
import { memoise } from '../../platform/memoise.ts';
import { getRoot, getStems } from '../language/words/stems.ts';
import { getWordLine } from './quotations.ts';

/** The word of the excerpt, and that of the text. */
interface Replaced {
  found: string;
  expected: string;
}

/** How many equal words must be on each side of the two words, and how many around them. */
const least = 2;
const enough = 7;

const getWords = memoise((text: string): string[] => getWordLine(text).split(' '));

/** Whether both are words with a meaning, neither forms of one, nor adverbs: "US" and "American", "rest" and "rests". */
const areDifferent = (one: string, other: string): boolean => {
  const [left, right] = [one, other].map((word) => getStems(word).map(getRoot).join(' '));
  return left !== '' && right !== '' && left !== right && !/\d|ly\b/u.test(`${one} ${other}`);
};

type Change = ReturnType<typeof diffArrays<string>>[number];

const countEqual = (change: Change | undefined): number =>
  change && !change.added && !change.removed ? change.value.length : 0;

/** Every single word that differs between equal words on both sides. */
export const findReplacedWords = (excerpt: string, text: string): Replaced[] => {
  const changes = diffArrays(getWords(text), getWords(excerpt));
  return changes.flatMap(({ removed, value: [expected = '', ...more] }, index) => {
    const [before, added, after] = [changes[index - 1], changes[index + 1], changes[index + 2]];
    const [found = '', ...others] = added?.added ? added.value : [];
    const isSingle = removed && more.length === 0 && found !== '' && others.length === 0;
    const [left, right] = [countEqual(before), countEqual(after)];
    const isBetween = Math.min(left, right) >= least && left + right >= enough;
    return isSingle && isBetween && areDifferent(found, expected) ? [{ found, expected }] : [];
  });
};
