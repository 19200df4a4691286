/**
 * Small numbers, "no", fractions and words such as "dozens" in marked words are those of the claim.
 *
 * Bad: `:claim[three boats]{#fleet-size}` where the statement has two
 *
 * Good: `:claim[two boats]{#fleet-size}`
 */
import { describeClaim, getClaimMarks, type ClaimMark } from '../../texts/claim-marks.ts';
import { findCounts, findMismatch, type Count } from '../../language/quantities/counts.ts';
import { getEntryTexts, getStatedTexts } from '../../texts/entry-texts.ts';
import { getNumbers } from '../../language/quantities/compare-quantities.ts';
import { findTimes } from '../../language/quantities/multiples.ts';
import { findAllTimes, type RelativeTime } from '../../language/quantities/relative-times.ts';
import { getLanguage } from '../../read/content.ts';
import { hasQuotation, hasValue } from '../../support/marked-words.ts';
import type { AnalysisRule } from '../../rule.ts';
import { findNounForms } from '../../language/words/noun-forms.ts';

/** The counts of a claim. The statement of a contradicted claim may differ from its evidence. */
const getClaimCounts = ({ claim: { data } }: ClaimMark): Count[] => [
  ...(data.verdict === 'contradicted' ? getStatedTexts(data) : getEntryTexts(data)).flatMap(
    findCounts,
  ),
  ...getNumbers(data).map((value) => ({
    value,
    words: String(value),
    nouns: [],
    start: 0,
    end: 0,
  })),
];

/** A plural that the statement has once, as a singular: "two children" and "the child". */
const findSingle = (
  { value, nouns }: Count,
  { claim: { data } }: ClaimMark,
): string | undefined => {
  const [noun] = nouns;
  if (typeof value !== 'number' || value < 2 || !noun) return undefined;
  const all = getEntryTexts(data).flatMap((text) => findNounForms(text, noun));
  const own = findNounForms(data.statement, noun);
  return own.length === 1 && own[0]?.isSingle && all.every(({ isSingle }) => isSingle)
    ? `"${own[0].words}"`
    : undefined;
};

/** The smaller count of a thing, in a sentence that breaks a number down: "13 dead, 11 of them Marines". */
const findPart = ({ value, nouns }: Count, { claim: { data } }: ClaimMark): string | undefined => {
  if (typeof value !== 'number' || data.verdict === 'contradicted') return undefined;
  const sentences = getEntryTexts(data).map(findCounts);
  const parts = sentences
    .filter((counts) => counts.some((each) => each.value === value))
    .flatMap((counts) => counts.filter((each) => Number(each.value) < value));
  const noun = nouns.find((each) => parts.some((part) => part.nouns[0] === each));
  const part = parts.find((each) => each.nouns[0] === noun);
  const isShared = sentences
    .flat()
    .some((each) => each.value === value && each.nouns.includes(noun ?? ''));
  return noun === undefined || isShared ? undefined : `"${part?.words} ${noun}"`;
};

/** Times in marked words, in a unit that the entry does not have: "killed 145 two months later". */
const findOwnTimes = ({ mark, claim }: ClaimMark): RelativeTime[] => {
  const told = getEntryTexts(claim.data).flatMap(findAllTimes);
  return findAllTimes(mark.words).filter(({ unit }) => !told.some((each) => each.unit === unit));
};

/** Whether a count is part of a multiple, or of a time that `relative-time` compares. */
const isComputed = (count: Count, claimMark: ClaimMark): boolean =>
  [...findTimes(claimMark.mark.words), ...findOwnTimes(claimMark)].some(
    (each) => each.start <= count.start && count.end <= each.start + each.words.length,
  );

export const claimCount: AnalysisRule = {
  id: 'claim-count',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    for (const claimMark of getClaimMarks(analysis)) {
      const { prose, mark, claim } = claimMark;
      if (hasQuotation(claimMark, getLanguage(analysis))) continue;
      if (!hasValue(claimMark)) continue;
      const known = getClaimCounts(claimMark);
      for (const count of findCounts(mark.words).filter((each) => !isComputed(each, claimMark))) {
        const expected =
          findMismatch(count, known) ?? findSingle(count, claimMark) ?? findPart(count, claimMark);
        if (expected === undefined) continue;
        report(
          prose.file,
          prose.at(mark.start + count.start, mark.start + count.end),
          `Unexpected "${count.words}", expected ${expected}: ${describeClaim(claim)} states "${claim.data.statement}"`,
        );
      }
    }
  },
};
