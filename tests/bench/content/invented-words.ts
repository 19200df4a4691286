/** Invents sentences that compress as real ones do: words of this repository's own texts, in a new order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../content/analyses/isis-k');

/** Words in their original order; names of fields, ids and dates are not words. */
const readWords = (): string[] =>
  ['index.md', 'claims.yaml', 'sidebars/funding.md', 'sidebars/un-figures.md']
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
    .replaceAll(/\{#.*?\}|^\s*-?\s*(source|via|reported|kind|grade|facts):.*$/gm, ' ')
    .replaceAll(/^\s*-?\s*[\w-]+:|:\w+\[/gm, ' ')
    .match(/[A-Za-z]['’\w-]*[A-Za-z]/g) ?? [];

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
const createRandom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const syllables =
  'ba bel cor dan dra el fen gar hal is jo kan lor mar nes or pel qua ris sto tam ul ven';

/** Probabilities: of the word that followed in the texts, and of a new name. */
const following = 0.5;
const naming = 0.04;

const words = readWords();
/** The positions of each word. */
const places = Map.groupBy(words.keys(), (index) => words[index]);

export const capitalize = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Returns a generator of endless text; the same seed gives the same text. */
export const createWriter = (seed: number) => {
  const random = createRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  /** A random integer between two numbers, both included. */
  const count = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const name = () =>
    capitalize(Array.from({ length: count(2, 3) }, () => pick(syllables.split(' '))).join(''));
  let last = 0;

  const next = (): string => {
    if (random() < naming) return name();
    const followers = places.get(words[last]) ?? [];
    last = random() < following ? pick(followers) + 1 : count(0, words.length - 1);
    return words[(last %= words.length)] ?? '';
  };

  /** A number of words without punctuation. */
  const write = (length: number): string => Array.from({ length }, next).join(' ');
  const sentence = (length: number): string => `${capitalize(write(length))}.`;
  return { random, pick, count, name, write, sentence };
};

export type Writer = ReturnType<typeof createWriter>;
