/** The directives `::sidebar{#id}` and `::figure{#id}` of a text. */
import { memoiseByObject } from '../../memoise.ts';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { getTexts, type AnalysisContent, type Markdown } from './content.ts';
import type { Range } from './range.ts';

export type PlacedKind = 'sidebar' | 'figure';

/** A directive that places a sidebar or figure. */
export interface Placement {
  id: string;
  file: VFile;
  range: Range | undefined;
  line: number;
}

const readPlacements = memoiseByObject(({ file, tree }: Markdown<unknown>) => {
  const found: (Placement & { kind: string })[] = [];
  visit(tree, 'leafDirective', ({ name, attributes, position }) => {
    const id = attributes?.['id'];
    if (id) found.push({ kind: name, id, file, range: position, line: position?.start.line ?? 1 });
  });
  return found;
});

/** The directives of one kind in one file. */
export const getPlacements = (text: Markdown<unknown>, kind: PlacedKind): Placement[] =>
  readPlacements(text).filter((placement) => placement.kind === kind);

/** The directives of one kind in the article and the sidebars. */
export const getAllPlacements = (analysis: AnalysisContent, kind: PlacedKind): Placement[] =>
  getTexts(analysis).flatMap((text) => getPlacements(text, kind));
