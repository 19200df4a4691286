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

const doubt = 'suspected|alleged(?:ly)?|possibl[ey]|perhaps|probabl[ey]|presumabl[ey]|described as';
const relay = 'ascribed to|attributed to|reportedly|said to|thought to|believed to';

const pattern = new RegExp(`\\b(?:${doubt}|(?<relay>${relay}))\\b`, 'giu');

/** Any words that leave something open. */
const open =
  /\b(?:suspe\w+|suspicio\w+|alleg\w+|possib\w+|perhaps|probabl\w+|presum\w+|apparent\w*|descri\w+|ascri\w+|attribut\w+|reportedly|supposed\w*|purported\w*|so-called|rumou?r\w*|may|might|could|likely|unlikely|seem\w*|appears?|appeared|thought|believed|infer\w*|indications?|unclear|unproven|unconfirmed|whether|if|doubt\w*|question\w*|accus\w+|blam\w+|linked?|links|tied|claimed|said to|called|credited|traced?|(?:not|never|no)\s(?:\p{L}+\s)?(?:proven|proved|proof|confirmed|established))\b/iu;

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
