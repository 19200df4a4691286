/** Finds how a text compares later numbers with a first one: "later estimates were lower, then higher". */

/** The words of a comparison, and whether each later number is greater. */
export interface LaterDirections {
  words: string;
  start: number;
  isMore: boolean[];
}

const more = 'higher|more|greater|larger|rose|risen|grew|climbed|increased';
const less = 'lower|fewer|less|smaller|fell|fallen|shrank|dropped|declined';
const direction = `(?:${more}|${less})`;

/** Up to three words that are not themselves a direction or a number. */
const gap = `(?:(?!${direction}\\b)\\p{L}+\\s){0,3}?`;

const pattern = new RegExp(
  `\\blater\\s${gap}(?<first>${direction})\\b(?!\\s(?:than|from|on|in)\\b)(?:,?\\s(?:and\\s|but\\s)?then\\s${gap}(?<second>${direction})\\b)?`,
  'giu',
);

/** Every comparison with later numbers in a text. */
export const findLaterDirections = (text: string): LaterDirections[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index: start, groups }) => ({
    words,
    start,
    isMore: [groups?.['first'], groups?.['second']].flatMap((word) =>
      word === undefined ? [] : [new RegExp(`^(?:${more})$`, 'iu').test(word)],
    ),
  }));
