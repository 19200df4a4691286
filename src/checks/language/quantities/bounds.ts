/** Finds words that make a number a bound or an estimate: "at least", "up to", "about". */
import type { Quantity } from './quantity.ts';

/** Whether a number is exact, a lower bound or an upper bound. */
export type Bound = 'at least' | 'at most' | 'more than' | 'fewer than' | 'about' | 'exactly';

const before: [Bound, string][] = [
  [
    'at least',
    'at least|no fewer than|not fewer than|no less than|not less than|a minimum of|minimum of|upwards? of',
  ],
  [
    'at most',
    'at most|up to|as many as|as much as|as high as|no more than|not more than|a maximum of|maximum of|not exceeding',
  ],
  ['fewer than', 'fewer than|less than|under|below|short of|just under'],
  [
    'more than',
    'more than|over|above|exceeding|exceeded|in excess of|greater than|just over|well over',
  ],
  [
    'about',
    'about|around|some|roughly|approximately|circa|c\\.|nearly|near|almost|close to|approaching|an estimated|estimated|towards',
  ],
];

const filler = '(?:\\s+(?:an?|the|estimated|total of))*\\s*[$£€¥]?\\s*$';

const boundsBefore = before.map(([bound, words]): [Bound, RegExp] => [
  bound,
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})${filler}`, 'iu'),
]);

const boundsAfter: [Bound, RegExp][] = [
  ['at least', /^\+|^\s*(?:\p{L}+\s+)?(?:or more|or over|at least)\b/iu],
  ['at most', /^\s*(?:\p{L}+\s+)?(?:or fewer|or less|at most|at the most)\b/iu],
  ['about', /^\s*(?:\p{L}+\s+)?(?:or so|or thereabouts)\b/iu],
];

/** The bound that the words around a number express. */
export const getBound = (text: string, { start, end }: Quantity): Bound => {
  const head = text.slice(Math.max(0, start - 40), start);
  const tail = text.slice(end, end + 40);
  return (
    boundsBefore.find(([, pattern]) => pattern.test(head))?.[0] ??
    boundsAfter.find(([, pattern]) => pattern.test(tail))?.[0] ??
    'exactly'
  );
};
