/** Compares quotations with excerpts, word by word. */
import { memoise } from '../../platform/memoise.ts';
import { sum } from '../../platform/sum.ts';
import { diffArrays } from 'diff';

/** What no reader sees: soft hyphens, and places where a line may or may not break. */
const invisible = /[\u00ad\u200b\u2060]/g;

/** Words without case, punctuation around them, and curls; "é" of two characters is "é", "ﬁ" is "fi". */
const getWords = memoise((text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(invisible, '')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .split(/[\s–—]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}$£€%]+|[^\p{L}\p{N}%]+$/gu, ''))
    .filter((word) => word !== ''),
);

/** A quotation may leave words out ("…", "...") or explain them ("[the group]"). */
const getPieces = memoise((quotation: string): string[][] =>
  quotation
    .split(/…|\.\.\.|\[[^\]]*\]/)
    .map(getWords)
    .filter((words) => words.length > 0),
);

/** Words that reverse the meaning of what is beside them. */
const reversing =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|hardly|scarcely|barely|little|few(?:er)?|less|more|lack\w*|absen\w+|fail\w*|den(?:y|ied|ies|ying)|former|false\w*|alleged\w*|so-called)\b|n[’']t\b|^\[(?:un|in|im|ir|il|non|anti|dis|mis)-?\]$/iu;

/** An addition in brackets that turns the quoted words round, and that no excerpt has: "[not]". */
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

/** True when every piece of the quotation is in the excerpt, in the same order. */
export const isVerbatim = (quotation: string, excerpt: string): boolean => {
  const words = getWords(excerpt);
  let from = 0;
  for (const piece of getPieces(quotation)) {
    const at = findWords(words, piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
};

/** An ellipsis between words, also in brackets. */
const ellipsis = /(?<=\p{L}.*)\[?(?:…|\.\.\.)+\]?(?=.*\p{L})/gsu;

/** Whether an ellipsis of a quotation leaves nothing out: the words on its sides are neighbours in the excerpt. */
export const hasIdleEllipsis = (quotation: string, excerpt: string): boolean =>
  // What the source itself wrote with an ellipsis is quoted with it.
  !/…|\.\.\./u.test(excerpt) &&
  [...quotation.matchAll(ellipsis)].some(({ 0: { length }, index }) =>
    isVerbatim(`${quotation.slice(0, index)} ${quotation.slice(index + length)}`, excerpt),
  );

/** The difference between a quotation and an excerpt. */
export interface Difference {
  /** "a [-credible-] {+reliable+} partner": struck from the excerpt, added in the quotation. */
  words: string;
  /** How many words of the quotation are the excerpt's. */
  matching: number;
  /** The same as a part of all, from 0 to 1. */
  similarity: number;
}

/** Compares word by word; the excerpt's words before and after the quotation are left out. */
export const compareWords = (quotation: string, excerpt: string): Difference => {
  const changes = diffArrays(getWords(excerpt), getPieces(quotation).flat());
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
    similarity: matching / Math.max(1, getWords(quotation).length),
  };
};

/** The words of a text as they are compared, in one line. */
export const getWordLine = (text: string): string => getWords(text).join(' ');

/** How many words a text has. */
export const countWords = (text: string): number => getWords(text).length;
