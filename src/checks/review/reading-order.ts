/** Everything of an analysis that a reader meets, in the order in which it is read. */
import { visit } from 'unist-util-visit';
import type { AnalysisContent, Figure, Markdown } from '../read/content.ts';
import type { Prose } from '../read/prose.ts';

/** One stretch of the text, or what a directive places there. */
export type Stop =
  | { kind: 'prose'; prose: Prose }
  | { kind: 'sidebar'; sidebar: AnalysisContent['sidebars'][number] }
  | { kind: 'figure'; figure: Figure };

interface Placed {
  line: number;
  stop: Stop;
}

const getPlaced = ({ tree }: Markdown<unknown>, analysis: AnalysisContent): Placed[] => {
  const placed: Placed[] = [];
  visit(tree, 'leafDirective', ({ name, attributes, position }) => {
    const line = position?.start.line ?? 1;
    const isIt = ({ id }: { id: string }) => id === attributes?.['id'];
    const sidebar = name === 'sidebar' ? analysis.sidebars.find(isIt) : undefined;
    const figure = name === 'figure' ? analysis.figures.find(isIt) : undefined;
    if (sidebar) placed.push({ line, stop: { kind: 'sidebar', sidebar } });
    if (figure) placed.push({ line, stop: { kind: 'figure', figure } });
  });
  return placed;
};

/** The article or a sidebar, with what it places. */
const readText = (text: Markdown<unknown>, analysis: AnalysisContent): Stop[] => {
  const prose = text.prose.map((each): Placed => ({
    line: each.node.position?.start.line ?? 1,
    stop: { kind: 'prose', prose: each },
  }));
  return [...prose, ...getPlaced(text, analysis)]
    .sort((a, b) => a.line - b.line)
    .flatMap(({ stop }) =>
      stop.kind === 'sidebar' ? [stop, ...readText(stop.sidebar, analysis)] : [stop],
    );
};

/** The article with its sidebars and figures where it places them. */
export const getReadingOrder = (analysis: AnalysisContent): Stop[] =>
  readText(analysis.article, analysis);
