/** Finds negations and the words that they negate: "coordination" in "saw no coordination". */
import { memoise } from '../../../platform/memoise.ts';
import { getStems } from './stems.ts';

/** "No more than" is a bound; "no surprise" and "no doubt" affirm. */
const no = 'no(?! (?:more|fewer|less|later|sooner|doubt|surprise|wonder|secret|matter)\\b)';

const strict = new RegExp(
  `\\b(?:not|never|${no}|none|nobody|no one|nothing|nowhere|neither|nor|without|cannot)\\b|n[’']t\\b`,
  'giu',
);

/** Words that negate implicitly: "failed to", "unsurprising", "ruled out". */
const denying =
  /\b(?:fail\w*|lack\w*|den(?:y|ies|ied|ying)|absen\w+|rul(?:ed?|ing) out|rather than|instead of|only|hardly|scarcely|little|few(?:er)?|less|barely|un(?!der|til|it|ion|less|iver)\w{3,}|im(?:possible|probable)\w*|in(?:ability|complete|sufficient)\w*|\w+less|free of|far from|except|sole|alone)\b/iu;

/** Words that can replace a negation: "stopped running" for "did not run". */
const opposing =
  /\b(?:refus\w+|reject\w+|stopp?ed|ended|against|doubt\w*|disput\w*|disown\w*|withdr[ae]w\w*)\b/iu;

/** The first explicit negation, such as "not" or "nobody"; undefined if there is none. */
export const getDenial = (text: string): string | undefined => text.match(strict)?.[0];

/** Whether a text has an explicit negation. */
export const hasDenial = (text: string): boolean => text.search(strict) >= 0;

/** Whether a text has an explicit negation, or words such as "failed to". */
export const hasDenyingWords = (text: string): boolean => hasDenial(text) || denying.test(text);

/** Whether a text has words that can replace a negation. */
export const hasOpposingWords = (text: string): boolean => opposing.test(text);

/** Whether a text negates or doubts anything, explicitly or not. */
export const hasAnyDenial = (text: string): boolean =>
  hasDenyingWords(text) || hasOpposingWords(text) || /\b(?:whether|if|both)\b/iu.test(text);

/** Matches a negation at most two words before the end of a text: "it never", before "would run". */
export const endsInDenial = new RegExp(
  `(?:\\b(?:not|never|without|${no}|cannot)|n[’']t)\\s+(?:\\p{L}+\\s+){0,2}$`,
  'iu',
);

/** Whether a negation shortly precedes an offset in its clause: "no great", "not foreseen by anybody". */
export const isDeniedAt = (text: string, offset: number): boolean => {
  const clause = /[^.,;:]*$/u.exec(text.slice(0, offset))?.[0] ?? '';
  return /(?:\b(?:not|never|no|none|nobody|nor|without|cannot)|n[’']t)\s+(?:\p{L}+\s+){0,3}$/iu.test(
    clause,
  );
};

/** A negated word, and the position of the negation. */
export interface Denied {
  stem: string;
  words: string;
  start: number;
  end: number;
}

/** Auxiliary words; the word after them is the negated one. */
const helping = new Set(
  'is are was were known thought believed say says said write wrote report reported mention do did does could would should may might must can will shall is are been being having yet any give gave name read find found see seen saw'.split(
    ' ',
  ),
);

/** The first meaningful word after each negation, within its clause. */
export const findDenied = memoise((text: string): Denied[] =>
  [...text.matchAll(strict)].flatMap(({ 0: words, index: start }) => {
    const clause = /^[^.,;:()]*/u.exec(text.slice(start + words.length))?.[0] ?? '';
    // "Not only" and "not one alone" negate only part; something not found may still exist.
    if (
      /^\s(?:\p{L}+\s)?(?:found|find|saw|sees?|read|looked)\b|\b(?:only|alone|just|merely|all|every|always)\b/u.test(
        clause,
      )
    )
      return [];
    const stem = getStems(clause).find((each) => !helping.has(each));
    return stem === undefined ? [] : [{ stem, words, start, end: start + words.length }];
  }),
);
