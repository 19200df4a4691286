/** Finds denials, and the words that they deny: "coordination" in "saw no coordination". */
import { memoise } from '../../../platform/memoise.ts';
import { getStems } from './stems.ts';

/** "No more than" bounds, and "no surprise" and "no doubt" affirm. */
const no = 'no(?! (?:more|fewer|less|later|sooner|doubt|surprise|wonder|secret|matter)\\b)';

const strict = new RegExp(
  `\\b(?:not|never|${no}|none|nobody|no one|nothing|nowhere|neither|nor|without|cannot)\\b|n[’']t\\b`,
  'giu',
);

/** Words that deny too: "failed to", "unsurprising", "ruled out". */
const denying =
  /\b(?:fail\w*|lack\w*|den(?:y|ies|ied|ying)|absen\w+|rul(?:ed?|ing) out|rather than|instead of|only|hardly|scarcely|little|few(?:er)?|less|barely|un(?!der|til|it|ion|less|iver)\w{3,}|im(?:possible|probable)\w*|in(?:ability|complete|sufficient)\w*|\w+less|free of|far from|except|sole|alone)\b/iu;

/** Words that a denial can be told by: "stopped running" for "did not run". */
const opposing =
  /\b(?:refus\w+|reject\w+|stopp?ed|ended|against|doubt\w*|disput\w*|disown\w*|withdr[ae]w\w*)\b/iu;

/** A denial in so many words: "not", "nobody"; undefined where a text has none. */
export const getDenial = (text: string): string | undefined => text.match(strict)?.[0];

/** Whether a text denies anything in so many words. */
export const hasDenial = (text: string): boolean => text.search(strict) >= 0;

/** Whether a text denies anything in so many words, or by words such as "failed to". */
export const hasDenyingWords = (text: string): boolean => hasDenial(text) || denying.test(text);

/** Whether a text has words by which a denial can be told. */
export const hasOpposingWords = (text: string): boolean => opposing.test(text);

/** Whether a text denies anything, however it says so, or leaves open whether it is so. */
export const hasAnyDenial = (text: string): boolean =>
  hasDenyingWords(text) || hasOpposingWords(text) || /\b(?:whether|if|both)\b/iu.test(text);

/** A denial at most two words before the end of a text: "it never", before "would run". */
export const endsInDenial = new RegExp(
  `(?:\\b(?:not|never|without|${no}|cannot)|n[’']t)\\s+(?:\\p{L}+\\s+){0,2}$`,
  'iu',
);

/** Whether a denial is directly before an offset: "no great", "not foreseen by anybody". */
export const isDeniedAt = (text: string, offset: number): boolean => {
  const clause = /[^.,;:]*$/u.exec(text.slice(0, offset))?.[0] ?? '';
  return /(?:\b(?:not|never|no|none|nobody|nor|without|cannot)|n[’']t)\s+(?:\p{L}+\s+){0,3}$/iu.test(
    clause,
  );
};

/** A word that a text denies, and where the denial is. */
export interface Denied {
  stem: string;
  words: string;
  start: number;
  end: number;
}

/** Words that help others and are denied in their place. */
const helping = new Set(
  'is are was were known thought believed say says said write wrote report reported mention do did does could would should may might must can will shall is are been being having yet any give gave name read find found see seen saw'.split(
    ' ',
  ),
);

/** The first meaningful word after each denial, in its clause. */
export const findDenied = memoise((text: string): Denied[] =>
  [...text.matchAll(strict)].flatMap(({ 0: words, index: start }) => {
    const clause = /^[^.,;:()]*/u.exec(text.slice(start + words.length))?.[0] ?? '';
    // "Not only" and "not one alone" deny no more than a part; what nobody found may be there.
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
