/** The version of an analysis as the page prints it, from the files that the checks read. */
import { getAnalysisVersion, type WrittenAnalysis } from '../../model/version.ts';
import { getValid, type AnalysisContent, type Entry, type Markdown } from './content.ts';

/** Markdown without its front matter. */
const getBody = ({ file, tree }: Markdown<unknown>): string => {
  const [first] = tree.children;
  return String(file).slice(first?.type === 'yaml' ? first.position?.end.offset : 0);
};

const toData = <T>(entries: Map<string, Entry<T>>): [string, T][] =>
  getValid(entries).map(({ id, data }) => [id, data]);

/** An analysis as the model takes it; undefined while a schema refuses something of it. */
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

/** Undefined while a schema refuses something: what is left out would change the version. */
export const getContentVersion = (analysis: AnalysisContent): string | undefined => {
  const written = getWritten(analysis);
  return written && getAnalysisVersion(written);
};
