/** Compares quotations with excerpts word by word. */
import { memoise } from '../../platform/memoise.ts';
import { sum } from '../../platform/sum.ts';
import { diffArrays } from 'diff';

/** Soft hyphens, zero-width spaces and word joiners. */
const invisible = /[\u00ad\u200b\u2060]/g;

/**
 * Lower-case words without surrounding punctuation and with straight quotation marks. Uses NFKC, so that
 * "ﬁ" equals "fi".
 */
const getNormalisedWords = memoise((text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(invisible, '')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .split(/[\s–—]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}$£€%]+|[^\p{L}\p{N}%]+$/gu, ''))
    .filter((word) => word !== ''),
);

/** The quoted pieces between omissions ("…", "...") and insertions ("[the group]"). */
const getPieces = (quotation: string): string[][] =>
  quotation
    .split(/…|\.\.\.|\[[^\]]*\]/)
    .map(getNormalisedWords)
    .filter((words) => words.length > 0);

/** Words that reverse the meaning of the words beside them. */
const reversing =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|hardly|scarcely|barely|little|few(?:er)?|less|more|lack\w*|absen\w+|fail\w*|den(?:y|ied|ies|ying)|former|false\w*|alleged\w*|so-called)\b|n[’']t\b|^\[(?:un|in|im|ir|il|non|anti|dis|mis)-?\]$/iu;

/** An insertion that reverses the meaning and is in no excerpt: "[not]". */
export const findReversal = (quotation: string, excerpts: string[]): string | undefined =>
  (quotation.normalize('NFKC').match(/\[[^\]]*\]/gu) ?? []).find(
    (addition) =>
      reversing.test(addition) && !excerpts.some((excerpt) => excerpt.includes(addition)),
  );

const findWords = (words: string[], piece: string[], from: number): number => {
  for (let at = from; at + piece.length <= words.length; at++)
    if (piece.every((word, index) => words[at + index] === word)) return at;
  return -1;
};

/** True when the excerpt contains every piece of the quotation, in order. */
export const isVerbatim = (quotation: string, excerpt: string): boolean => {
  const words = getNormalisedWords(excerpt);
  let from = 0;
  for (const piece of getPieces(quotation)) {
    const at = findWords(words, piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
};

/** Matches an ellipsis between words, with or without brackets. */
const ellipsis = /(?<=\p{L}.*)\[?(?:…|\.\.\.)+\]?(?=.*\p{L})/gsu;

/** Whether an ellipsis omits nothing: the words on both sides are adjacent in the excerpt. */
export const hasNeedlessEllipsis = (quotation: string, excerpt: string): boolean =>
  // An ellipsis in the excerpt itself may be quoted.
  !/…|\.\.\./u.test(excerpt) &&
  [...quotation.matchAll(ellipsis)].some(({ 0: { length }, index }) =>
    isVerbatim(`${quotation.slice(0, index)} ${quotation.slice(index + length)}`, excerpt),
  );

/** The differences between a quotation and an excerpt. */
export interface Difference {
  /**
   * Word diff: "a [-credible-] {+reliable+} partner" has a deletion from the excerpt and an addition in
   * the quotation.
   */
  words: string;
  /** How many words of the quotation are in the excerpt. */
  matching: number;
  /** `matching` as a fraction of all words, from 0 to 1. */
  similarity: number;
}

/** Compares word by word, ignoring words of the excerpt before and after the quotation. */
export const compareWords = (quotation: string, excerpt: string): Difference => {
  const changes = diffArrays(getNormalisedWords(excerpt), getPieces(quotation).flat());
  while (changes[0]?.removed) changes.shift();
  while (changes.at(-1)?.removed) changes.pop();
  const same = changes.filter(({ added, removed }) => !added && !removed);
  const matching = sum(same.map(({ value }) => value.length));
  const words = changes.map(({ value, added, removed }) => {
    const run = value.join(' ');
    return added ? `{+${run}+}` : removed ? `[-${run}-]` : run;
  });
  return {
    words: words.join(' '),
    matching,
    similarity: matching / Math.max(1, getNormalisedWords(quotation).length),
  };
};

/** The normalised words of a text, joined by spaces. */
export const getWordLine = (text: string): string => getNormalisedWords(text).join(' ');

/** The number of words in a text. */
export const countWords = (text: string): number => getNormalisedWords(text).length;
