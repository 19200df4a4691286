/** The front-matter texts that readers see: titles, standfirst, summaries, glossary. */
import type { AnalysisData, SidebarData } from '../../schemas/analysis.ts';
import type { Markdown, Path } from '../read/content.ts';

/** A text and the path of its field. */
export interface FrontText {
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
