/**
 * Lists every text that readers see: paragraphs, notes, titles, summaries, and the words of figures and
 * their events.
 */
import type { VFile } from 'vfile';
import {
  getProse,
  getMarkdownFiles,
  listMappings,
  type AnalysisContent,
  type Data,
} from '../read/content.ts';
import type { Range } from '../report/range.ts';
import { findStatements } from '../language/words/sentences.ts';
import { locateFigureTexts, locateFrontTexts } from './located-texts.ts';

/** A text, and the range of its field or a part of it. */
export interface PlacedText {
  text: string;
  file: VFile;
  at: (start: number, end: number) => Range;
}

/** Texts of events that cite their own source. */
const getEventTexts = ({ value, file, at }: Data): PlacedText[] =>
  listMappings(value).flatMap(({ path, fields: { text, source } }) =>
    typeof text === 'string' && source !== undefined
      ? [{ text, file, at: () => at([...path, 'text']) }]
      : [],
  );

/** All texts: the article, its sidebars, then its figures. */
export const locateAllTexts = (analysis: AnalysisContent): PlacedText[] => [
  ...getProse(analysis),
  ...getMarkdownFiles(analysis).flatMap(locateFrontTexts),
  ...analysis.figures.flatMap(locateFigureTexts),
  ...analysis.figures.flatMap(({ data }) => getEventTexts(data)),
];

/** Every statement of these texts. */
export const locateStatements = (analysis: AnalysisContent): PlacedText[] =>
  locateAllTexts(analysis).flatMap(({ text, file, at }) =>
    findStatements(text).map(({ words, start: from }) => ({
      text: words,
      file,
      at: (start, end) => at(from + start, from + end),
    })),
  );
