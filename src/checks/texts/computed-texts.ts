/** The texts that may contain computed words ("doubled"), with the claims to compute them from. */
import type { AnalysisContent } from '../read/content.ts';
import { findStatements } from '../language/words/sentences.ts';
import { getMarksByProse, getMarksIn, type Claim } from './claim-marks.ts';
import type { PlacedText } from './placed-text.ts';
import { getScopedTexts } from './scoped-texts.ts';

/** A sentence or a text without marks, its claims, and the offsets of its marks. */
export interface ComputedText extends PlacedText {
  claims: Claim[];
  /** Marks in the text; other rules compare their words with their claims. */
  marks: { start: number; end: number; claim: Claim }[];
}

/** Sentences with marks. Quotations have separate rules. */
const getMarkedSentences = (analysis: AnalysisContent): ComputedText[] =>
  [...getMarksByProse(analysis)].flatMap(([prose, marks]) =>
    findStatements(prose.text).map((statement) => {
      const { words, start } = statement;
      return {
        text: words,
        file: prose.file,
        at: (from, to) => prose.at(start + from, start + to),
        claims: marks.map(({ claim }) => claim),
        marks: getMarksIn(statement, marks).map(({ mark, claim }) => ({
          start: mark.start - start,
          end: mark.end - start,
          claim,
        })),
      };
    }),
  );

const getUnmarked = (analysis: AnalysisContent): ComputedText[] =>
  getScopedTexts(analysis).map((text) => ({ ...text, marks: [] }));

/** Sentences with marks first, then titles, summaries and notes. */
export const getComputedTexts = (analysis: AnalysisContent): ComputedText[] => [
  ...getMarkedSentences(analysis),
  ...getUnmarked(analysis),
];
