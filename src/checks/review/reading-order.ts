/** Lists the content of an analysis in reading order. */
import { visit } from 'unist-util-visit';
import type { AnalysisContent, Figure, Markdown } from '../read/content.ts';
import type { Prose } from '../read/prose.ts';

/** A paragraph or heading, the cells of a row, or a part placed by a directive. */
export type ReadingItem =
  | { kind: 'prose'; parts: [Prose, ...Prose[]] }
  | { kind: 'sidebar'; sidebar: AnalysisContent['sidebars'][number] }
  | { kind: 'figure'; figure: Figure };

interface Placed {
  line: number;
  item: ReadingItem;
}

/** The prose of a file, with the cells of each row grouped. */
const groupCells = (prose: Prose[]): [Prose, ...Prose[]][] => {
  const groups: [Prose, ...Prose[]][] = [];
  for (const part of prose) {
    const last = groups.at(-1);
    const isCell = part.context !== part.text;
    if (isCell && last?.[0].context === part.context) last.push(part);
    else groups.push([part]);
  }
  return groups;
};

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

/** The article or a sidebar, with the parts that it places. */
const readText = (text: Markdown<unknown>, analysis: AnalysisContent): ReadingItem[] => {
  const prose = groupCells(text.prose).map((parts): Placed => ({
    line: parts[0].node.position?.start.line ?? 1,
    item: { kind: 'prose', parts },
  }));
  return [...prose, ...getPlaced(text, analysis)]
    .sort((a, b) => a.line - b.line)
    .flatMap(({ item }) =>
      item.kind === 'sidebar' ? [item, ...readText(item.sidebar, analysis)] : [item],
    );
};

/** The article with its sidebars and figures where it places them. */
export const getReadingOrder = (analysis: AnalysisContent): ReadingItem[] =>
  readText(analysis.article, analysis);
