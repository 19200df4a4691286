/** Creates the outline of an analysis. */
import { getNamesInAddresses } from './names-in-addresses.ts';
import { getLinks } from './author-links.ts';
import { getLanguage, type AnalysisContent } from './content.ts';
import { isDraft } from './front-matter.ts';
import type { Outline, WrittenName } from './outline.ts';
import { getHeadings } from './sections.ts';

const getWritten = (
  { article }: AnalysisContent,
  field: 'checked' | 'translationOf',
): WrittenName | undefined => {
  const id = article.data?.[field];
  return id === undefined ? undefined : { id, range: article.written.at([field]) };
};

const getWrittenNames = (
  { article }: AnalysisContent,
  field: 'formerly' | 'topics',
): WrittenName[] =>
  (article.data?.[field] ?? []).map((id, index) => ({
    id,
    range: article.written.at([field, index]),
  }));

const getCited = ({ references }: AnalysisContent): string[] => {
  const sources = references.filter(({ kind }) => kind === 'source');
  return [...new Set(sources.map(({ id }) => id))];
};

/** The outline of an analysis. */
export const getOutline = (analysis: AnalysisContent): Outline => ({
  name: analysis.name,
  article: analysis.article.file.path,
  isDraft: isDraft(analysis),
  language: getLanguage(analysis),
  checked: getWritten(analysis, 'checked'),
  translationOf: getWritten(analysis, 'translationOf'),
  formerly: getWrittenNames(analysis, 'formerly'),
  topics: getWrittenNames(analysis, 'topics'),
  names: getNamesInAddresses(analysis),
  headings: getHeadings(analysis.article).map(({ id }) => id),
  links: getLinks(analysis).map(({ url, node, file }) => ({
    url,
    path: file.path,
    range: node.position,
  })),
  cited: getCited(analysis),
  sidebarCount: analysis.sidebars.length,
  claimCount: analysis.claims.size,
});
