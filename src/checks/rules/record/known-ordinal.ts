/**
 * An ordinal (the twelfth report, the second deputy) is the one that the record and its sources have.
 *
 * Bad: `shows: The port's fourth report has the number.` where another sentence of the entry has "third report"
 *
 * Good: `shows: The port's third report has the number.`
 */
import { getValid, hasUnreadClaims, type AnalysisContent } from '../../read/content.ts';
import { getClaimMarks, type Claim } from '../../texts/claim-marks.ts';
import { getCited } from '../../texts/cited-sources.ts';
import { getEntryTexts } from '../../texts/entry-texts.ts';
import type { PlacedText } from '../../texts/placed-text.ts';
import { getRecordSentences, type RecordSentence } from '../../texts/record-sentences.ts';
import { getScopedTexts } from '../../texts/scoped-texts.ts';
import type { AnalysisRule } from '../../rule.ts';
import { findOrdinals, findOtherOrdinal, type Ordinal } from '../../language/words/ordinals.ts';

/** A text, and the texts that number the same things, the most likely ones first. */
interface NumberedText extends PlacedText {
  known: string[][];
}

const getTitles = (ids: (string | undefined)[], { sources }: AnalysisContent): string[] =>
  ids.flatMap((id) => (id === undefined ? [] : (sources.get(id)?.data?.title ?? [])));

/** The titles of a sentence's own sources; then the other sentences of its entry, with all titles. */
const getBeside = (
  { data }: Claim,
  { path: [field, index], text }: RecordSentence,
  analysis: AnalysisContent,
): string[][] => {
  const item = field === 'evidence' || field === 'since' ? data[field][Number(index)] : undefined;
  const others = [data.attribution.who, ...getEntryTexts(data)].filter((other) => other !== text);
  const titles = getCited(data, analysis.sources).map(({ title }) => title);
  return [getTitles([item?.source, item?.via], analysis), [...others, ...titles]];
};

const readRecord = (analysis: AnalysisContent): NumberedText[] =>
  getValid(analysis.claims).flatMap((claim) =>
    [
      ...getRecordSentences(claim.data),
      { path: ['attribution'], text: claim.data.attribution.who },
    ].map((sentence) => ({
      text: sentence.text,
      known: getBeside(claim, sentence, analysis),
      file: claim.file,
      at: () => claim.at(...sentence.path),
    })),
  );

const getEntryAndTitles = ({ data }: Claim, { sources }: AnalysisContent): string[] => [
  ...getEntryTexts(data),
  ...getCited(data, sources).map(({ title }) => title),
];

const readTexts = (analysis: AnalysisContent): NumberedText[] => [
  ...getClaimMarks(analysis).map(({ prose, mark, claim }) => ({
    text: mark.words,
    known: [getEntryAndTitles(claim, analysis)],
    file: prose.file,
    at: (start: number, end: number) => prose.at(mark.start + start, mark.start + end),
  })),
  ...getScopedTexts(analysis).map(({ text, claims, file, at }) => ({
    text,
    known: [claims.flatMap((claim) => getEntryAndTitles(claim, analysis))],
    file,
    at,
  })),
];

/** The other ordinal in the first texts that number the same thing. */
const findKnownOrdinal = (ordinal: Ordinal, known: string[][]): Ordinal | undefined => {
  for (const texts of known) {
    const all = texts.flatMap(findOrdinals);
    const alike = all.filter((other) => other.nouns[0] === ordinal.nouns[0]);
    if (alike.length > 0) return findOtherOrdinal(ordinal, alike);
  }
  return undefined;
};

export const knownOrdinal: AnalysisRule = {
  id: 'known-ordinal',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    if (hasUnreadClaims(analysis)) return;
    for (const { text, known, file, at } of [...readRecord(analysis), ...readTexts(analysis)])
      for (const each of findOrdinals(text)) {
        const other = findKnownOrdinal(each, known);
        if (other)
          report(
            file,
            at(each.start, each.end),
            `Unexpected "${each.words}", expected "${other.words}" as in the record and its sources.`,
          );
      }
  },
};
