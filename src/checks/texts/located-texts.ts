/** Texts of front matter, figures and record entries, with their file and range. */
import type { VFile } from 'vfile';
import { getFigureTexts } from './figure-texts.ts';
import type { Figure, Markdown, Path } from '../read/content.ts';
import type { Range } from '../report/range.ts';
import type { AnalysisData, SidebarData } from '../../schemas/analysis.ts';
import type { Claim } from './claim-marks.ts';
import { getEntryFields, getRecordSentences, type RecordSentence } from './record-sentences.ts';

/** A text of front matter and the path of its field. */
interface FrontText {
  path: Path;
  text: string;
}

const fields = ['title', 'shortTitle', 'standfirst', 'summary'] as const;

/** Titles, summaries and terms of an analysis or sidebar, with their paths. */
export const getFrontTexts = ({ data }: Markdown<AnalysisData | SidebarData>): FrontText[] => {
  const written: Partial<AnalysisData> = data ?? {};
  return [
    ...fields.map((field) => ({ path: [field], text: written[field] ?? '' })),
    ...Object.entries(written.sections ?? {}).map(([id, { summary }]) => ({
      path: ['sections', id, 'summary'],
      text: summary,
    })),
    ...Object.entries(written.glossary ?? {}).map(([id, { means }]) => ({
      path: ['glossary', id, 'means'],
      text: means,
    })),
  ].filter(({ text }) => text !== '');
};

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
