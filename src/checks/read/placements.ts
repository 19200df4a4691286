/** Finds the directives `::sidebar{#id}` and `::figure{#id}`. */
import { memoiseByObject } from '../../platform/memoise.ts';
import type { VFile } from 'vfile';
import { getMarkdownFiles, type AnalysisContent, type Markdown } from './content.ts';
import { getNodesOf } from './nodes.ts';
import type { Range } from '../report/range.ts';

export type PlacedKind = 'sidebar' | 'figure';

/** A directive that places a sidebar or figure. */
export interface Placement {
  id: string;
  file: VFile;
  range: Range | undefined;
  line: number;
}

const readPlacements = memoiseByObject(({ file, tree }: Markdown<unknown>) =>
  getNodesOf(tree, 'leafDirective').flatMap(({ name, attributes, position }) => {
    const id = attributes?.['id'];
    const line = position?.start.line ?? 1;
    return id ? [{ kind: name, id, file, range: position, line }] : [];
  }),
);

/** The directives of one kind in one file. */
export const getPlacements = (text: Markdown<unknown>, kind: PlacedKind): Placement[] =>
  readPlacements(text).filter((placement) => placement.kind === kind);

/** The directives of one kind in the article and the sidebars. */
export const getAllPlacements = (analysis: AnalysisContent, kind: PlacedKind): Placement[] =>
  getMarkdownFiles(analysis).flatMap((text) => getPlacements(text, kind));
