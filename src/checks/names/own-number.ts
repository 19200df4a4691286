/** Reduces an entry to what is about its own number, because others gave the later ones. */
import { memoiseByObject } from '../../platform/memoise.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import { getFullNumbers } from '../language/quantities/compare-quantities.ts';
import { findMeasures } from '../language/quantities/measures.ts';
import { findStatements } from '../language/words/sentences.ts';

const getValues = (text: string): number[] => findMeasures(text).map(({ value }) => value);

/** Whether a text has numbers, and none of them is the entry's own. */
const isOfOthers = (text: string, own: number[]): boolean => {
  const values = getValues(text);
  return values.length > 0 && !values.some((value) => own.includes(value));
};

/** The statements of a text, without those about other numbers. */
const keepOwn = (text: string, own: number[]): string =>
  findStatements(text)
    .filter(({ words }) => !isOfOthers(words, own))
    .map(({ words }) => words)
    .join('');

/** The entry without later findings, and without evidence and statements of the finding that have another number. */
export const dropOtherNumbers = memoiseByObject((claim: ClaimData): ClaimData => {
  const own = getFullNumbers(claim, claim.unit);
  return {
    ...claim,
    finding: keepOwn(claim.finding, own),
    evidence: claim.evidence.filter(({ shows }) => !isOfOthers(shows, own)),
    since: [],
  };
});

/** The entry as a sentence needs it that has its number: all of it, when the sentence has a later one too. */
export const getOwnPart = (claim: ClaimData, sentence: string, marked: string): ClaimData => {
  const own = getFullNumbers(claim, claim.unit);
  const later = claim.since.flatMap((item) => getFullNumbers(item, claim.unit));
  const isOwn = getValues(marked).some((value) => own.includes(value));
  return isOwn && !getValues(sentence).some((value) => later.includes(value))
    ? dropOtherNumbers(claim)
    : claim;
};
