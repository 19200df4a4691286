/** The routes of edges between bodies, with their words. */
import type { Element } from 'hast';
import { drawLines, lineHeight } from '../labels.ts';
import { getBody } from './bodies.ts';
import { drawAcross, drawDownward, type Line } from './edge-lines.ts';
import type { Joined } from './edges.ts';
import type { Cell } from './grid.ts';
import { getBottom, getLane, type Grid } from './layout.ts';
import { getPort } from './ports.ts';

const endGap = 3;

/** A line along its lane with its words above the straight stretch. */
const joinAcross = (each: Joined, y: number, grid: Grid) => {
  const { from, to, lines } = each;
  const { bodyWidth, getLeft, curve } = grid.columns;
  const left = getLeft(Math.min(from.column, to.column)) + bodyWidth;
  const right = getLeft(Math.max(from.column, to.column));
  const top = y - 6 - lines.length * lineHeight;
  const getEnd = (cell: Cell) => ({
    x: cell.column === Math.min(from.column, to.column) ? left + endGap : right - endGap,
    y: getPort(each, cell, grid.joined, getBody(cell, grid)),
  });
  return {
    line: drawAcross(getEnd(from), getEnd(to), y, curve),
    labels: drawLines(lines, (left + right) / 2, top + 15, 'middle'),
  };
};

/** A line down the left of its column, with its words to the right of all lines beside it. */
const joinDown = ({ from, to, lines, ...lane }: Joined, row: number, grid: Grid) => {
  const [above, below] = from.top < to.top ? [from, to] : [to, from];
  const left = grid.columns.getLeft(from.column);
  const [upper, lower] = [getBody(above, grid).bottom + endGap, getBody(below, grid).top - endGap];
  const x = left + lane.lineOffset;
  const [start, end] = from === above ? [upper, lower] : [lower, upper];
  return {
    line: drawDownward({ x, y: start }, { x, y: end }),
    labels: drawLines(
      lines,
      left + lane.wordsOffset,
      getBottom(grid, row) + 21 + lane.heightBefore,
    ),
  };
};

/** The line and the words of an edge. */
export const joinBodies = (joined: Joined, grid: Grid): { line: Line; labels: Element[] } =>
  'down' in joined.facing
    ? joinDown(joined, joined.facing.down, grid)
    : joinAcross(joined, getLane(joined, grid) ?? 0, grid);
