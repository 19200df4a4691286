/** Finds the numbers and words of a text that a claim does not state. */
import type { ClaimData } from '../../schemas/claim.ts';
import { isEnglish } from '../../schemas/language.ts';
import { findMonths } from '../language/quantities/calendar.ts';
import { findMeasureMismatches } from '../language/quantities/compare-measures.ts';
import { isAmong } from '../language/quantities/compare-quantities.ts';
import { findCounts, findMismatch } from '../language/quantities/counts.ts';
import { findWrongSides } from '../language/quantities/date-sides.ts';
import { readIso } from '../language/quantities/iso-dates.ts';
import { findMeasures } from '../language/quantities/measures.ts';
import { findQuantities, isNotable } from '../language/quantities/quantities.ts';
import { hasDenial } from '../language/words/denials.ts';
import { getStems } from '../language/words/stems.ts';
import { getKnownStems } from '../names/claim-speakers.ts';
import { getUnknownWords } from '../names/name-stems.ts';
import { getLanguage, type AnalysisContent } from '../read/content.ts';
import { getStatedTexts } from '../texts/entry-texts.ts';
import { getOwnMeasures } from './claim-measures.ts';
import { getClaimQuantities } from './known-quantities.ts';
import { findOpposed } from './opposed-sentences.ts';

/** Numbers and dates that neither the claim nor its sources have. */
const findUnstatedNumbers = (
  text: string,
  claim: ClaimData,
  { sources }: AnalysisContent,
): string[] => {
  const known = getClaimQuantities(claim, sources);
  return findQuantities(text)
    .filter((quantity) => isNotable(quantity) && !isAmong(quantity, known))
    .map(({ words }) => words);
};

/** Numbers up to ten that the claim has for other nouns. */
const findWrongCounts = (text: string, claim: ClaimData): string[] => {
  const known = getStatedTexts(claim).flatMap(findCounts);
  return findCounts(text)
    .filter(({ value }) => typeof value === 'number' && value <= 10)
    .filter((count) => findMismatch(count, known))
    .map(({ words }) => words);
};

/** Words such as "at least" or "killed" that differ from those of the claim's number. */
const findWrongMeasures = (text: string, claim: ClaimData): string[] =>
  findMeasures(text)
    .flatMap((measure) => findMeasureMismatches(measure, getOwnMeasures(claim)))
    .map(({ found }) => found);

/** What a text counts although the claim does not mention it: "nine crossings" in a claim about sailings. */
const findUncounted = (text: string, claim: ClaimData): string[] => {
  const stems = new Set(getStatedTexts(claim).flatMap(getStems));
  return findCounts(text).flatMap(({ words, nouns }) =>
    nouns.length > 0 && !nouns.some((noun) => stems.has(noun)) ? [`${words} ${nouns[0]}`] : [],
  );
};

/** Months without a day or year that differ from the dates of the statement. */
const findOtherMonths = (text: string, { asOf, statement }: ClaimData): string[] => {
  const known = [
    ...(asOf ? [readIso(asOf)] : []),
    ...findQuantities(statement).flatMap(({ date }) => date ?? []),
    ...findMonths(statement),
  ];
  return findMonths(text)
    .filter(({ month }) => known.length > 0 && !known.some((date) => date.month === month))
    .map(({ words }) => words);
};

/** English words that the claim does not have: names, opposites, negations. */
const findEnglishWords = (
  text: string,
  claim: ClaimData,
  { sources }: AnalysisContent,
): string[] => {
  const stated = getStatedTexts(claim);
  // A capital letter at the beginning does not make a name.
  const uncapitalised = text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  return [
    ...findUncounted(text, claim),
    ...findOtherMonths(text, claim),
    ...findOpposed(text, stated, 0).map(({ words }) => words),
    ...findWrongSides(text, stated).map(({ side }) => side),
    ...(hasDenial(text) && !stated.some(hasDenial) ? ['not'] : []),
    ...getUnknownWords(uncapitalised, getKnownStems(claim, sources)),
  ];
};

/** Every number and word of a text that a claim does not state, each once. */
export const findUnstated = (
  text: string,
  claim: ClaimData,
  analysis: AnalysisContent,
): string[] => [
  ...new Set([
    ...findUnstatedNumbers(text, claim, analysis),
    ...findWrongCounts(text, claim),
    ...findWrongMeasures(text, claim),
    ...(isEnglish(getLanguage(analysis)) ? findEnglishWords(text, claim, analysis) : []),
  ]),
];
