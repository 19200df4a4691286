/**
 * Lists every text that readers see: paragraphs, notes, titles, summaries, and the words of figures and
 * their events.
 */
import {
  getProse,
  getMarkdownFiles,
  listMappings,
  type AnalysisContent,
  type Data,
} from '../read/content.ts';
import { findStatements } from '../language/words/sentences.ts';
import { locateFigureTexts, locateFrontTexts } from './located-texts.ts';
import type { PlacedText } from './placed-text.ts';

/** Texts of events that cite their own source. */
const getEventTexts = ({ value, file, at }: Data): PlacedText[] =>
  listMappings(value).flatMap(({ path, fields: { text, source } }) =>
    typeof text === 'string' && source !== undefined
      ? [{ text, file, at: () => at([...path, 'text']) }]
      : [],
  );

/** All texts: the article, its sidebars, then its figures. */
export const getVisibleTexts = (analysis: AnalysisContent): PlacedText[] => [
  ...getProse(analysis),
  ...getMarkdownFiles(analysis).flatMap(locateFrontTexts),
  ...analysis.figures.flatMap(locateFigureTexts),
  ...analysis.figures.flatMap(({ data }) => getEventTexts(data)),
];

/** Every statement of these texts. */
export const getVisibleStatements = (analysis: AnalysisContent): PlacedText[] =>
  getVisibleTexts(analysis).flatMap(({ text, file, at }) =>
    findStatements(text).map(({ words, start: from }) => ({
      text: words,
      file,
      at: (start, end) => at(from + start, from + end),
    })),
  );
