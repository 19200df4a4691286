/** Everything of an analysis that a reader meets, in the order in which it is read. */
import { visit } from 'unist-util-visit';
import type { AnalysisContent, Figure, Markdown } from '../read/content.ts';
import type { Prose } from '../read/prose.ts';

/** A paragraph of the text, a row of a table before its cells, or what a directive places there. */
export type ReadingItem =
  | { kind: 'prose'; prose: Prose }
  | { kind: 'row'; first: Prose }
  | { kind: 'sidebar'; sidebar: AnalysisContent['sidebars'][number] }
  | { kind: 'figure'; figure: Figure };

/** True for a cell of a table with several columns. */
export const isCell = ({ context, text }: Prose): boolean => context !== text;

interface Placed {
  line: number;
  item: ReadingItem;
}

const getPlaced = ({ tree }: Markdown<unknown>, analysis: AnalysisContent): Placed[] => {
  const placed: Placed[] = [];
  visit(tree, 'leafDirective', ({ name, attributes, position }) => {
    const line = position?.start.line ?? 1;
    const isIt = ({ id }: { id: string }) => id === attributes?.['id'];
    const sidebar = name === 'sidebar' ? analysis.sidebars.find(isIt) : undefined;
    const figure = name === 'figure' ? analysis.figures.find(isIt) : undefined;
    if (sidebar) placed.push({ line, item: { kind: 'sidebar', sidebar } });
    if (figure) placed.push({ line, item: { kind: 'figure', figure } });
  });
  return placed;
};

const readProse = (prose: Prose, before: Prose | undefined): ReadingItem[] => {
  const isFirst = isCell(prose) && prose.context !== before?.context;
  return [...(isFirst ? [{ kind: 'row' as const, first: prose }] : []), { kind: 'prose', prose }];
};

/** The article or a sidebar, with what it places. */
const readText = (text: Markdown<unknown>, analysis: AnalysisContent): ReadingItem[] => {
  const prose = text.prose.flatMap((each, index) =>
    readProse(each, text.prose[index - 1]).map((item): Placed => ({
      line: each.node.position?.start.line ?? 1,
      item,
    })),
  );
  return [...prose, ...getPlaced(text, analysis)]
    .sort((a, b) => a.line - b.line)
    .flatMap(({ item }) =>
      item.kind === 'sidebar' ? [item, ...readText(item.sidebar, analysis)] : [item],
    );
};

/** The article with its sidebars and figures where it places them. */
export const getReadingOrder = (analysis: AnalysisContent): ReadingItem[] =>
  readText(analysis.article, analysis);
