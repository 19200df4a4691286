/** Lists the statements without a mark: titles, summaries, terms, notes, words of figures, sentences. */
import type { VFile } from 'vfile';
import { findStatements } from '../language/words/sentences.ts';
import { getProse, type AnalysisContent } from '../read/content.ts';
import { canCarryMarks } from '../read/prose.ts';
import type { Range, TextRange } from '../report/range.ts';
import type { Claim } from './claim-marks.ts';
import { getFigureScope } from './figure-scope.ts';
import { locateFigureTexts } from './located-texts.ts';
import type { PlacedText } from './placed-text.ts';
import { getScopedTexts } from './scoped-texts.ts';
import { createScopes } from './text-scopes.ts';

/** A statement, and the claims in its scope; none for a sentence of the text. */
export interface UnmarkedStatement {
  words: string;
  claims: Claim[];
  file: VFile;
  range: () => Range;
}

/** A text with the claims in its scope, and its marks. */
interface MarkedText extends PlacedText {
  claims: Claim[];
  marks: TextRange[];
}

/** The words of figures. Those of their points have claims of their own. */
const readFigures = (analysis: AnalysisContent): MarkedText[] =>
  analysis.figures.flatMap((figure) =>
    locateFigureTexts(figure)
      .filter(({ path }) => path.length < 3)
      .map(({ path, text, file, at }) => ({
        ...{ text, file, at, marks: [] },
        claims: getFigureScope(figure, analysis, createScopes(analysis), String(path[0])),
      })),
  );

const readParagraphs = (analysis: AnalysisContent): MarkedText[] =>
  getProse(analysis)
    .filter(canCarryMarks)
    .map(({ text, file, at, marks }) => ({
      ...{ text, file, at, claims: [] },
      marks: marks.filter(({ kind }) => kind === 'claim'),
    }));

const splitText = ({ text, claims, file, at, marks }: MarkedText): UnmarkedStatement[] =>
  findStatements(text).flatMap(({ words, start }) => {
    const end = start + words.length;
    const isMarked = marks.some((mark) => mark.start < end && mark.end > start);
    return isMarked ? [] : [{ words, claims, file, range: () => at(start, end) }];
  });

/** Every statement without a mark. */
export const getUnmarkedStatements = (analysis: AnalysisContent): UnmarkedStatement[] =>
  [
    ...getScopedTexts(analysis).map((text) => ({ ...text, marks: [] })),
    ...readFigures(analysis),
    ...readParagraphs(analysis),
  ].flatMap(splitText);
