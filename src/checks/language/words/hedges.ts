/** Finds words that say that something is uncertain: "possibly", "suspected of ties", "described as". */
import { memoise } from '../../../platform/memoise.ts';
import { getStems } from './stems.ts';

/** Words that make a statement uncertain, and the first meaningful words that they apply to. */
export interface Hedge {
  words: string;
  /** Stems of the hedged words. */
  hedged: string[];
  /** True when naming a speaker says as much: "ascribed to", "reportedly". */
  isRelayed: boolean;
}

/** What somebody says of himself: "called himself head of the port". */
const ofSelf =
  '(?:call|style|describe|present|declare)(?:e?[ds])?\\s(?:him|her|it|them)sel(?:f|ves)(?:\\sas)?|claim(?:s|ed)?\\sto\\sbe|self-(?:proclaimed|styled|described|declared)';

const doubt = `suspected|alleged(?:ly)?|possibl[ey]|perhaps|probabl[ey]|presumabl[ey]|described as|purported(?:ly)?|rumou?red|${ofSelf}`;

/** "Was reported killed", and not "was reported in the Gazette". */
const reported = 'reported(?=\\s(?:to\\s(?:be|have)|dead|missing|lost|sunk|\\p{Ll}+ed)\\b)';

const relay = `ascribed to|attributed to|reportedly|said to|thought to|believed to|(?:was|were|been)\\s${reported}`;

const pattern = new RegExp(`\\b(?:${doubt}|(?<relay>${relay}))\\b`, 'giu');

/** Any words that leave something open. */
const open = new RegExp(
  `\\b(?:${ofSelf}|${reported}|suspe\\w+|suspicio\\w+|alleg\\w+|possib\\w+|perhaps|probabl\\w+|presum\\w+|apparent\\w*|descri\\w+|ascri\\w+|attribut\\w+|reportedly|supposed\\w*|purported\\w*|so-called|rumou?r\\w*|(?-i:may)|might|could|likely|unlikely|seem\\w*|appears?|appeared|thought|believed|infer\\w*|indications?|unclear|unproven|unconfirmed|unverified|(?:first|early|some|according to)\\s(?:reports?|accounts?)|reports\\s(?:of|in|from|that|said|had|have|say)|whether|if|doubt\\w*|question\\w*|accus\\w+|blam\\w+|linked?|links|tied|claimed|said to|called|credited|traced?|(?:not|never|no)\\s(?:\\p{L}+\\s)?(?:proven|proved|proof|confirmed|established))\\b`,
  'iu',
);

/** How many words after a hedge are taken as hedged. */
const reach = 4;

/** Every hedge in a text. */
export const findHedges = memoise((text: string): Hedge[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index, groups }) => {
    const clause = /^[^.,;:]*/u.exec(text.slice(index + words.length))?.[0] ?? '';
    const isRelayed = groups?.['relay'] !== undefined;
    return { words, hedged: getStems(clause).slice(0, reach), isRelayed };
  }),
);

/** Whether a text has any words that leave something open. */
export const isHedged = (text: string): boolean => open.test(text);
