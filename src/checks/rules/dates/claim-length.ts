/**
 * A vague length of time (for years, within a week) is that of the claim.
 *
 * Bad: `:claim[lost money for months]{#losses}` where the statement is "The line lost money for years."
 *
 * Good: `:claim[lost money for years]{#losses}`
 */
import { hasUnreadClaims } from '../../read/content.ts';
import { getRestating } from '../../texts/restating.ts';
import type { RestatingText } from '../../texts/restating/restating-text.ts';
import type { AnalysisRule } from '../../rule.ts';

const pattern =
  /\b(?:for (?:many |several |some )?(?<many>hours|days|weeks|months|years|decades|centuries)|within (?:an?|the) (?<single>hour|day|night|weekend|week|month|year|decade))\b/giu;

/** A length of time in a text. Lengths of different forms are not compared. */
interface Length {
  words: string;
  start: number;
  unit: string;
  isMany: boolean;
}

const findLengths = (text: string): Length[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index: start, groups }) => ({
    words,
    start,
    unit: (groups?.['many'] ?? groups?.['single'] ?? '').toLowerCase(),
    isMany: groups?.['many'] !== undefined,
  }));

/** Texts that are compared with single claims, and not with all around them. */
const isOfClaim = ({ least, isRecord }: RestatingText): boolean => least < 2 && !isRecord;

/** The length in the record, when all of that form differ. */
const findOther = ({ unit, isMany }: Length, texts: string[]): Length | undefined => {
  const known = texts.flatMap(findLengths).filter((other) => other.isMany === isMany);
  return known.some((other) => other.unit === unit) ? undefined : known[0];
};

export const claimLength: AnalysisRule = {
  id: 'claim-length',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    if (hasUnreadClaims(analysis)) return;
    for (const { text, texts, file, at, marked } of getRestating(analysis).filter(isOfClaim))
      for (const length of marked ? [] : findLengths(text)) {
        const other = findOther(length, texts);
        if (other)
          report(
            file,
            at(length.start, length.start + length.words.length),
            `Unexpected "${length.words}", expected "${other.words}" as in the record.`,
          );
      }
  },
};
