/** Checks possessives in a figure's item, such as "the board's captain", against the item's claim. */
import { isEnglish } from '../../schemas/language.ts';
import { getLanguage, type AnalysisContent } from '../read/content.ts';
import { getEntryTexts } from '../texts/entry-texts.ts';
import type { FigurePoint } from '../texts/figure-points.ts';
import { getPointTexts } from '../texts/point-texts.ts';
import type { PointProblem } from './point-problem.ts';

/** A possessive: "the Harbour Board's captain" has an owner and a thing owned. */
interface Holding {
  words: string;
  who: string;
  what: string;
}

const pattern =
  /(?<who>(?:\p{Ll}+-)?\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)*)['’]s?\s(?<what>\p{Ll}[\p{L}-]+)/gu;

const findHoldings = (text: string): Holding[] =>
  [...text.matchAll(pattern)].map(({ 0: words, groups }) => ({
    words,
    who: groups?.['who']?.toLowerCase() ?? '',
    what: groups?.['what'] ?? '',
  }));

/** Whether a text has the same possessive with "of": "the captain of the Harbour Board". */
const hasOf = (texts: string[], { who, what }: Holding): boolean =>
  texts.some((text) => new RegExp(`\\b${what} of (?:the )?${who}\\b`, 'iu').test(text));

/** The owner in the record, when the text names that owner but assigns the thing to another. */
const findOwner = (said: Holding, text: string, texts: string[]): Holding | undefined => {
  const known = texts.flatMap(findHoldings).filter(({ what }) => what === said.what);
  if (known.some(({ who }) => who === said.who) || hasOf(texts, said)) return undefined;
  const own = findHoldings(text).filter(({ what }) => what === said.what);
  return known.find(
    ({ who }) => text.toLowerCase().includes(who) && !own.some((other) => other.who.includes(who)),
  );
};

/** Finds possessives whose owner differs from the owner in the record. */
export const findSwappedHolders = (
  { claim, ...point }: FigurePoint,
  analysis: AnalysisContent,
): PointProblem[] => {
  if (!claim || !isEnglish(getLanguage(analysis))) return [];
  const texts = getEntryTexts(claim.data);
  return getPointTexts({ claim, ...point }).flatMap(({ field, text }) =>
    findHoldings(text).flatMap((said) => {
      const owner = findOwner(said, text, texts);
      const expected = `"${owner?.words}" as in "${claim.id}"`;
      return owner ? [{ field, words: said.words, expected }] : [];
    }),
  );
};
