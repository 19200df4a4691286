/** The texts that may contain computed words ("doubled"), with the claims to compute them from. */
import type { VFile } from 'vfile';
import type { AnalysisContent } from '../read/content.ts';
import type { Range } from '../report/range.ts';
import { findStatements } from '../language/words/sentences.ts';
import { getClaimMarks, type Claim } from './claim-marks.ts';
import { getScopedTexts } from './scoped-texts.ts';

/** A sentence or a text without marks, its claims, and the offsets of its marks. */
export interface ComputedText {
  file: VFile;
  words: string;
  at: (start: number, end: number) => Range;
  claims: Claim[];
  /** Marks in the text; other rules compare their words with their claims. */
  marks: { start: number; end: number; claim: Claim }[];
}

/** Sentences with marks. Quotations have separate rules. */
const getMarkedSentences = (analysis: AnalysisContent): ComputedText[] =>
  [...Map.groupBy(getClaimMarks(analysis), ({ prose }) => prose)].flatMap(([prose, marks]) =>
    findStatements(prose.text).flatMap(({ words, start }) => {
      const isWithin = ({ mark }: (typeof marks)[number]) =>
        mark.start < start + words.length && mark.end > start;
      const own = marks.filter(isWithin);
      const at = (from: number, to: number) => prose.at(start + from, start + to);
      return [
        {
          file: prose.file,
          words,
          at,
          claims: marks.map(({ claim }) => claim),
          marks: own.map(({ mark, claim }) => ({
            start: mark.start - start,
            end: mark.end - start,
            claim,
          })),
        },
      ];
    }),
  );

const getUnmarked = (analysis: AnalysisContent): ComputedText[] =>
  getScopedTexts(analysis).map((text) => ({ ...text, marks: [] }));

/** Sentences with marks first, then titles, summaries and notes. */
export const getComputedTexts = (analysis: AnalysisContent): ComputedText[] => [
  ...getMarkedSentences(analysis),
  ...getUnmarked(analysis),
];
