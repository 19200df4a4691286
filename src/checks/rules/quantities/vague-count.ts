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
import { countShared } from '../../language/words/shared-words.ts';
import { getMarksByProse } from '../../texts/claim-marks.ts';
import { getEntryTexts } from '../../texts/entry-texts.ts';
import type { PlacedText } from '../../texts/placed-text.ts';

/** A text, and the texts that it summarises. */
interface SummarisingText extends PlacedText {
  known: string[];
}

/** A paragraph, and each piece of evidence of the claims marked in it. */
interface Paragraph extends SummarisingText {
  items: string[];
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
const getParagraphs = (analysis: AnalysisContent): Paragraph[] =>
  [...getMarksByProse(analysis)].map(([prose, marks]) => ({
    text: prose.text,
    known: marks.flatMap(({ claim }) => getEntryTexts(claim.data)),
    items: marks.flatMap(({ claim: { data } }) =>
      data.evidence.map(({ shows, excerpt = '' }) => `${excerpt}. ${shows}`),
    ),
    file: prose.file,
    at: prose.at,
  }));

/** The clauses of a text, with their offsets. */
const splitClauses = (text: string) =>
  [...text.matchAll(/(?:(?!\b(?:and|but|while|whereas)\b)[^,;:.])+/gu)].map(
    ({ 0: words, index: start }) => ({ words, start }),
  );

/** How many words a clause must share with the evidence that it repeats. */
const enough = 3;

/** Clauses of the text, each with the evidence that it repeats: "a regional source told them of several". */
const getClauses = (analysis: AnalysisContent): SummarisingText[] =>
  getParagraphs(analysis).flatMap(({ text, items, file, at }) =>
    splitClauses(text).flatMap(({ words, start }) => {
      const vague = findVagueNumbers(words).map((each) => each.words);
      const near =
        vague.length === 0 ? [] : items.filter((item) => countShared(words, item, vague) >= enough);
      const range = (from: number, to: number) => at(start + from, start + to);
      return near.length === 0 ? [] : [{ text: words, known: near, file, at: range }];
    }),
  );

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

const getPlaces = (analysis: AnalysisContent): SummarisingText[] => [
  ...getFindings(analysis),
  ...getParagraphs(analysis),
  ...getClauses(analysis),
];

export const vagueCount: AnalysisRule = {
  id: 'vague-count',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    if (hasUnreadClaims(analysis)) return;
    const reported = new Set<string>();
    for (const { text, known, file, at } of getPlaces(analysis))
      for (const vague of findVagueNumbers(text)) {
        const other = findOtherVague(vague, known);
        if (!other) continue;
        const range = at(vague.start, vague.end);
        // A clause is part of a paragraph, which may have been reported.
        const key = JSON.stringify([file.path, range.start]);
        if (!reported.has(key))
          report(
            file,
            range,
            `Unexpected "${vague.words}", expected "${other.words}" as in the record.`,
          );
        reported.add(key);
      }
  },
};
