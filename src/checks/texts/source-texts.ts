/** The texts that describe a source: its title and note, and the evidence that cites it. */
import { memoiseByObject } from '../../platform/memoise.ts';
import type { SourceData } from '../../schemas/source.ts';
import { getValid, type AnalysisContent } from '../read/content.ts';
import { getCredited } from './credited-texts.ts';

/** A source and the texts that describe it. */
export interface DescribedSource {
  source: SourceData;
  texts: string[];
}

/** For each source, what entries take from it, without duplicates. */
const getTaken = memoiseByObject(({ claims }: AnalysisContent): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { ids, text } of getValid(claims).flatMap(getCredited))
    for (const id of ids) found.set(id, (found.get(id) ?? new Set()).add(text));
  return found;
});

/** A source with the texts that describe it in an analysis. */
export const describeSource = (source: SourceData, analysis: AnalysisContent): DescribedSource => {
  const { id, title, note } = source;
  const taken = getTaken(analysis).get(id) ?? [];
  return { source, texts: [title, ...(note ? [note] : []), ...taken] };
};
