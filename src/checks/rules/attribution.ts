/**
 * What only one report says (grade C) is printed with the name of who says so.
 *
 * Bad: `The line had :claim[lost money for years]{#losses}.`
 *
 * Good: `The line had, according to the Harbour Gazette, :claim[lost money for years]{#losses}.`
 */
import { getClaimMarks, type ClaimMark } from '../claim-marks.ts';
import { getSentence } from '../sentences.ts';
import { getNames, isNamed } from '../speakers.ts';
import type { AnalysisRule } from '../rule.ts';

const pronoun = /\b(?:he|she|they|his|her|their|him|them|it|its|the paper)\b/i;

/** The sentence names somebody, or refers back to a name earlier in the paragraph. */
const isAttributed = ({ prose, mark }: ClaimMark, names: string[]): boolean => {
  const { words, start } = getSentence(prose.text, mark.start);
  return (
    isNamed(words, names) || (pronoun.test(words) && isNamed(prose.text.slice(0, start), names))
  );
};

export const attribution: AnalysisRule = {
  id: 'attribution',
  check: (analysis, report) => {
    for (const claimMark of getClaimMarks(analysis)) {
      const { prose, mark, claim } = claimMark;
      if (claim.data.grade !== 'C' || mark.words.trim() === '') continue;
      const names = getNames(claim.data, analysis.sources);
      if (isAttributed(claimMark, names)) continue;
      report(
        prose.file,
        prose.at(mark.start, mark.end),
        `Unexpected "${mark.words}" stated as fact, expected its sentence to say whose word it is (grade C): ${names.slice(0, 6).join(', ')}.`,
      );
    }
  },
};
