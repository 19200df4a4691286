/** The present and former names that are part of addresses. */
import type { Named, NamedAnalysis } from '../../addresses/permalinks.ts';
import { glossaryId } from '../../schemas/glossary.ts';
import { getMarkdownFiles, getValid, type AnalysisContent } from './content.ts';

const getTerms = ({ article }: AnalysisContent): Named[] =>
  Object.entries(article.data?.glossary ?? {}).map(([id, { formerly }]) => ({ id, formerly }));

const getNamedParts = ({ article, sidebars }: AnalysisContent): Named[] => [
  ...Object.entries(article.data?.sections ?? {}).map(([id, { formerly }]) => ({ id, formerly })),
  ...sidebars.map(({ id, data }) => ({ id, formerly: data?.formerly ?? [] })),
  ...(Object.keys(article.data?.glossary ?? {}).length > 0
    ? [{ id: glossaryId, formerly: [] }]
    : []),
];

/** Ids of the marks in the text, except key points, which repeat marks. */
const getMarked = (analysis: AnalysisContent, kind: 'claim' | 'note'): Set<string> =>
  new Set(
    getMarkdownFiles(analysis)
      .flatMap(({ prose }) => prose.filter(({ role }) => role !== 'key-points'))
      .flatMap(({ marks }) => marks)
      .flatMap((mark) => (mark.kind === kind ? [mark.id] : [])),
  );

/** The input of permalinks.ts for one analysis. Files that a schema rejects contribute no names. */
export const getNamesInAddresses = (analysis: AnalysisContent): NamedAnalysis => {
  const marked = getMarked(analysis, 'claim');
  return {
    id: analysis.name,
    formerly: analysis.article.data?.formerly ?? [],
    parts: getNamedParts(analysis),
    claims: getValid(analysis.claims).map(({ id, data }) => ({
      id,
      formerly: data.formerly,
      isMarked: marked.has(id),
    })),
    notes: [...getMarked(analysis, 'note')].map((id) => ({ id, formerly: [] })),
    figures: analysis.figures.map(({ id }) => ({ id, formerly: [] })),
    terms: getTerms(analysis),
  };
};
