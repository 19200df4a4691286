/** Finds words that give the ratio of two numbers: "doubled", "tripled", "halved". */
import { memoise } from '../../../platform/memoise.ts';

/** The range of a ratio, inclusive. */
export interface Times {
  words: string;
  start: number;
  /** 2 for "doubled". */
  factor: number;
  low: number;
  high: number;
}

const more = 'r(?:ose|ises?|ising)|gr(?:ew|ows?|owing)|increas(?:ed?|es|ing)|climb(?:ed|s|ing)?|up';
const less =
  'f(?:ell|alls?|alling)|dropp?(?:ed|s|ing)?|declin(?:ed?|es|ing)|cut|down|shr(?:ank|inks?)';
const parts: [string, number][] = [
  ['(?:a )?half', 1 / 2],
  ['(?:a|one) third', 1 / 3],
  ['(?:a|one) quarter', 1 / 4],
  ['two thirds', 2 / 3],
];

/** "Rose by half" and "fell by a third". */
const changes = parts.flatMap(([part, share]): [RegExp, number][] => [
  [new RegExp(`\\b(?:${more}) by (?:almost |nearly |about )?${part}\\b`, 'gi'), 1 + share],
  [new RegExp(`\\b(?:${less}) by (?:almost |nearly |about )?${part}\\b`, 'gi'), 1 - share],
]);

const growth: [RegExp, number][] = [
  [/\b(?:doubl(?:e[sd]?|ing)|twofold|twice)\b/gi, 2],
  [/\b(?:trebl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|threefold|three times)\b/gi, 3],
  [/\b(?:quadrupl(?:e[sd]?|ing)|fourfold|four times)\b/gi, 4],
  [/\b(?:quintupl(?:e[sd]?|ing)|fivefold|five times)\b/gi, 5],
  [/\b(?:tenfold|ten times)\b/gi, 10],
  [/\b(?:halv(?:e[sd]?|ing)|cut in half)\b/gi, 1 / 2],
  ...changes,
];

const getRange = (before: string, factor: number): [number, number] => {
  if (/\b(?:more than|over)\s+(?:\p{L}+\s+)?$/iu.test(before)) return [factor, factor * 1.5];
  if (/\b(?:nearly|almost|close to|not quite|less than)\s+(?:\p{L}+\s+)?$/iu.test(before))
    return [factor * 0.75, factor];
  return [factor * 0.9, factor * 1.15];
};

/** Every multiple in a text, with the range of its ratio. */
export const findTimes = memoise((text: string): Times[] =>
  growth.flatMap(([pattern, factor]) =>
    [...text.matchAll(pattern)].map((match) => {
      const [low, high] = getRange(text.slice(0, match.index), factor);
      return { words: match[0], start: match.index, factor, low, high };
    }),
  ),
);

/** True when two of the numbers, in the given order, have this ratio. */
export const hasRatio = ({ low, high }: Times, numbers: number[]): boolean =>
  numbers.some((earlier, index) =>
    numbers.slice(index + 1).some((later) => {
      const ratio = later / earlier;
      return earlier > 0 && ratio >= low && ratio <= high;
    }),
  );
