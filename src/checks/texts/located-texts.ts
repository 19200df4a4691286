/** Texts of front matter, figures and record entries, with their file and range. */
import type { VFile } from 'vfile';
import { getFigureTexts } from './figure-texts.ts';
import type { Figure, Markdown, Path } from '../read/content.ts';
import type { Range } from '../report/range.ts';
import type { AnalysisData, SidebarData } from '../../schemas/analysis.ts';
import type { Claim } from './claim-marks.ts';
import { getFrontTexts } from './front-texts.ts';
import { getEntryFields, getRecordSentences, type RecordSentence } from './record-sentences.ts';

/** A text and the path of its field. Its range is looked up only for findings. */
export interface LocatedText {
  text: string;
  path: Path;
  file: VFile;
  at: () => Range;
}

/** Titles, summaries and terms of a Markdown file. */
export const locateFrontTexts = (markdown: Markdown<AnalysisData | SidebarData>): LocatedText[] =>
  getFrontTexts(markdown).map(({ path, text }) => ({
    text,
    path,
    file: markdown.file,
    at: () => markdown.written.at(path),
  }));

/** The words in a figure's file that readers see. */
export const locateFigureTexts = ({ data }: Pick<Figure, 'data'>): LocatedText[] =>
  getFigureTexts(data.value).map(({ path, text }) => ({
    text,
    path,
    file: data.file,
    at: () => data.at(path),
  }));

const locateEntry = ({ file, at }: Claim, texts: RecordSentence[]): LocatedText[] =>
  texts.map(({ path, text }) => ({ text, path, file, at: () => at(...path) }));

/** The sentences of an entry that its author wrote. */
export const locateRecordSentences = (claim: Claim): LocatedText[] =>
  locateEntry(claim, getRecordSentences(claim.data));

/** The same sentences, and the excerpts. */
export const locateEntryFields = (claim: Claim): LocatedText[] =>
  locateEntry(claim, getEntryFields(claim.data));
