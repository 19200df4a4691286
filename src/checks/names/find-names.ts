/** Finds the names in a text. */
import { memoise } from '../../platform/memoise.ts';
import { capitalWord } from '../language/words/name-pattern.ts';

/** A name of one or several words, with its position. */
export interface FoundName {
  words: string;
  start: number;
  end: number;
}

/** Capitalised words, also joined by small ones: "Gulf of Tarn". */
const pattern = new RegExp(
  `${capitalWord}(?:\\s+(?:(?:of|for|ur|al|de|bin)\\s+(?:the\\s+)?)?${capitalWord})*`,
  'gu',
);

/** A capital letter at the beginning of a sentence or quotation does not make a name. */
const isOpening = (text: string, start: number): boolean =>
  /(?:^|[.!?:;]["”’)]*\s+)["“‘'(]*$/u.test(text.slice(0, start));

/** Names are found only in scripts with capitals and in languages whose endings are known. */
const isLatin = (text: string): boolean => !/(?!\p{Script=Latin})\p{L}/u.test(text);

/** Every name in a text. The first word of a sentence is part of one only if the next word is capitalised. */
export const findNames = memoise((text: string): FoundName[] =>
  [...(isLatin(text) ? text.matchAll(pattern) : [])]
    .map(({ 0: words, index: start }) => ({ words, start, end: start + words.length }))
    .filter(({ words, start, end }) => {
      const isSymbol = words.length === 1 || text[end] === '/';
      return !isSymbol && (/\s/.test(words) || !isOpening(text, start));
    }),
);
