/** Finds words that call something certain: "is established", "beyond doubt", "it is proven that". */
import { memoise } from '../../../platform/memoise.ts';
import { findAttributed } from './attributions.ts';
import { hasDenial } from './denials.ts';
import { isHedged } from './hedges.ts';

const sure =
  'established|proven|proved|certain|confirmed|clear|settled|undisputed|undeniable|unquestioned|verified|documented|borne out|a fact|the truth|(?:beyond|without|past) (?:any )?(?:doubt|question|dispute)';

const adverbs = '(?:\\p{Ll}+ly |now |thus |by now |well |since |long )*';

/** Matches what is said of marked words after them: "remains beyond doubt". */
const after = new RegExp(
  `^[^.,;:]{0,60}?\\b(?:is|are|was|were|been|remains?|stands?|became|becomes) ${adverbs}(?<sure>${sure})\\b`,
  'iu',
);

/** Matches what leads to them: "It is established that", "There is no doubt that", "certainly". */
const before = new RegExp(
  `\\b(?:(?<sure>(?:it|this|that) (?:is|was|has been) ${adverbs}(?:${sure}) that|there (?:is|was) no (?:doubt|question|dispute) that)\\b[^.;:]{0,80}|(?<adverb>certainly|definitely|undoubtedly|undeniably|beyond doubt)\\s)$`,
  'iu',
);

/** Whether words are negated, doubtful or those of a speaker. "No doubt" is not a negation here. */
const isOpen = (words: string): boolean =>
  hasDenial(words.replace(/\bno (?:doubt|question|dispute)\b/giu, '')) ||
  isHedged(words.replace(/\b(?:doubt|question)\b/giu, '')) ||
  findAttributed(words).length > 0;

const find = (pattern: RegExp, text: string): string | undefined => {
  const { 0: whole = '', groups } = pattern.exec(text) ?? {};
  return isOpen(whole) ? undefined : (groups?.['sure'] ?? groups?.['adverb']);
};

/** The words of certainty directly before or after a part of a sentence; undefined if there are none. */
export const findCertainty = memoise(
  (sentence: string) =>
    (start: number, end: number): string | undefined =>
      find(after, sentence.slice(end)) ?? find(before, sentence.slice(0, start)),
);
