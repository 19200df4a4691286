/** Draws the lines and words of edges. */
import type { Element } from 'hast';
import { drawLines } from '../labels/labels.ts';
import { lineHeight } from '../labels/text-width.ts';
import { layOutNode } from './nodes.ts';
import { drawHorizontalLine, drawVerticalLine, type Line } from './edge-lines.ts';
import type { PlacedEdge } from './edges.ts';
import type { Cell } from './grid.ts';
import { getBottom, getLane, type Grid } from './layout.ts';

const endGap = 3;

/** Draws a horizontal edge with its words above the line. */
const drawHorizontalEdge = ({ from, to, lines }: PlacedEdge, y: number, grid: Grid) => {
  const { nodeWidth, getLeft } = grid.columns;
  const left = getLeft(Math.min(from.column, to.column)) + nodeWidth;
  const right = getLeft(Math.max(from.column, to.column));
  const top = y - 6 - lines.length * lineHeight;
  const getEnd = (cell: Cell) => ({
    x: cell.column === Math.min(from.column, to.column) ? left + endGap : right - endGap,
    y,
  });
  return {
    line: drawHorizontalLine(getEnd(from), getEnd(to)),
    labels: drawLines(lines, (left + right) / 2, top + 15, { anchor: 'middle' }),
  };
};

/** Draws a vertical edge, with its words to the right of all parallel lines. */
const drawVerticalEdge = ({ from, to, lines, ...lane }: PlacedEdge, row: number, grid: Grid) => {
  const [above, below] = from.top < to.top ? [from, to] : [to, from];
  const left = grid.columns.getLeft(from.column);
  const [upper, lower] = [
    layOutNode(above, grid).bottom + endGap,
    layOutNode(below, grid).top - endGap,
  ];
  const x = left + lane.lineOffset;
  const [start, end] = from === above ? [upper, lower] : [lower, upper];
  return {
    line: drawVerticalLine({ x, y: start }, { x, y: end }),
    labels: drawLines(
      lines,
      left + lane.wordsOffset,
      getBottom(grid, row) + 21 + lane.heightBefore,
    ),
  };
};

/** Draws the line and the words of an edge. */
export const drawEdge = (edge: PlacedEdge, grid: Grid): { line: Line; labels: Element[] } =>
  'down' in edge.facing
    ? drawVerticalEdge(edge, edge.facing.down, grid)
    : drawHorizontalEdge(edge, getLane(edge, grid) ?? 0, grid);
