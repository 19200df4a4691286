/** Computes the version of an analysis, as its page prints it, from the files that the checks read. */
import { getAnalysisVersion, type WrittenAnalysis } from '../../model/version.ts';
import { getValid, type AnalysisContent, type Entry, type Markdown } from './content.ts';

/** The Markdown without front matter. */
const getBody = ({ file, tree }: Markdown<unknown>): string => {
  const [first] = tree.children;
  return String(file).slice(first?.type === 'yaml' ? first.position?.end.offset : 0);
};

const toData = <T>(entries: Map<string, Entry<T>>): [string, T][] =>
  getValid(entries).map(({ id, data }) => [id, data]);

/** The analysis in the form that the model takes; undefined when a schema rejects any of it. */
export const getWritten = (analysis: AnalysisContent): WrittenAnalysis | undefined => {
  const { article, sidebars, figures, claims, sources } = analysis;
  if (!article.data || getValid(claims).length < claims.size) return undefined;
  const written = {
    data: article.data,
    text: getBody(article),
    sidebars: sidebars.flatMap((sidebar) =>
      sidebar.data ? [{ id: sidebar.id, data: sidebar.data, text: getBody(sidebar) }] : [],
    ),
    figures: figures.flatMap(({ id, valid }) => (valid ? [{ id, data: valid }] : [])),
    record: Object.fromEntries(toData(claims)),
    library: new Map(toData(sources)),
  };
  const isWhole =
    written.sidebars.length === sidebars.length && written.figures.length === figures.length;
  return isWhole ? written : undefined;
};

/** The version; undefined when a schema rejects any part, because omitted parts would change it. */
export const getContentVersion = (analysis: AnalysisContent): string | undefined => {
  const written = getWritten(analysis);
  return written && getAnalysisVersion(written);
};
