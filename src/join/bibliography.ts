/** Numbers the sources of an analysis in the order in which they are first cited. */
import type { Cited, Source } from '../model/analysis.ts';
import type { SourceData } from '../schemas/source.ts';
import { typesetFields } from '../wording/typeset.ts';

/** A list of sources that grows with each citation. */
export interface Bibliography {
  /** The numbered source. Throws when the library does not have it. */
  cite(id: string): Source;
  /** A document, and the report that quotes it. */
  citeBoth(entry: { source: string; via?: string | undefined }): Cited;
  /** All sources cited so far. */
  list(): Source[];
}

/**
 * Creates an empty bibliography. Notes on sources are typeset in the language of the analysis, titles
 * stay as published. `fail` is called for ids that the library does not have.
 */
export const createBibliography = (
  library: Map<string, SourceData>,
  language: string,
  fail: (message: string) => never,
): Bibliography => {
  const cited = new Map<string, Source>();
  const cite = (id: string): Source => {
    const known = cited.get(id);
    if (known) return known;
    const data =
      library.get(id) ?? fail(`Unexpected source "${id}", expected an id of sources.json.`);
    const source = { ...typesetFields(data, ['note'], language), index: cited.size + 1 };
    cited.set(id, source);
    return source;
  };
  return {
    cite,
    citeBoth: ({ source, via }) => ({
      document: cite(source),
      report: via === undefined ? undefined : cite(via),
    }),
    list: () => [...cited.values()],
  };
};
