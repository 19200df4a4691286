/**
 * A vague number (dozens, several hundred) is one that the claims in scope have.
 *
 * Bad: `finding: The paper tells of several dozen.` where the evidence has "several hundred"
 *
 * Good: `finding: The paper tells of several hundred.`
 */
import { findCounts } from '../../language/quantities/counts.ts';
import {
  findVagueNumbers,
  isVaguely,
  type VagueNumber,
} from '../../language/quantities/vague-numbers.ts';
import { getValid, hasUnreadClaims, type AnalysisContent } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';
import { getMarksByProse } from '../../texts/claim-marks.ts';
import { getEntryTexts } from '../../texts/entry-texts.ts';
import type { PlacedText } from '../../texts/placed-text.ts';

/** A text, and the texts that it summarises. */
interface SummarisingText extends PlacedText {
  known: string[];
}

/** The texts that each finding summarises. */
const getFindings = ({ claims }: AnalysisContent): SummarisingText[] =>
  getValid(claims).map(({ data, file, at }) => ({
    text: data.finding,
    known: getEntryTexts({ ...data, finding: '' }),
    file,
    at: () => at('finding'),
  }));

/** Paragraphs with the entries of the claims marked in them. */
const getParagraphs = (analysis: AnalysisContent): SummarisingText[] =>
  [...getMarksByProse(analysis)].map(([prose, marks]) => ({
    text: prose.text,
    known: marks.flatMap(({ claim }) => getEntryTexts(claim.data)),
    file: prose.file,
    at: prose.at,
  }));

/** Whether two vague numbers can count the same thing: the same noun, or no noun. */
const countSameThing = (one: VagueNumber, other: VagueNumber): boolean =>
  one.nouns.length === 0 || one.nouns.some((noun) => other.nouns.includes(noun));

/** A vague number of the entries, when they have neither this one nor a number that it can describe. */
const findOtherVague = (vague: VagueNumber, known: string[]): VagueNumber | undefined => {
  const alike = known.flatMap(findVagueNumbers).filter((other) => countSameThing(vague, other));
  const numbers = known.flatMap(findCounts).map(({ value }) => value);
  const isKnown =
    alike.some((other) => other.unit === vague.unit) ||
    numbers.some((value) => typeof value === 'number' && isVaguely(vague, value));
  return isKnown ? undefined : alike[0];
};

export const vagueCount: AnalysisRule = {
  id: 'vague-count',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    if (hasUnreadClaims(analysis)) return;
    for (const { text, known, file, at } of [...getFindings(analysis), ...getParagraphs(analysis)])
      for (const vague of findVagueNumbers(text)) {
        const other = findOtherVague(vague, known);
        if (other)
          report(
            file,
            at(vague.start, vague.end),
            `Unexpected "${vague.words}", expected "${other.words}" as in the record.`,
          );
      }
  },
};
