/** Who stands how to whom: bodies in the cells of a grid, joined by straight lines with words on them. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { RelationsData } from './schema.ts';
import { linkLabels } from '../citations.ts';
import { drawEdgeLine } from './edge-lines.ts';
import { joinEdges, type Joined } from './edges.ts';
import type { FigureContext } from '../figure.ts';
import { bodyPadding, type Cell, getCells, getColumns } from './grid.ts';
import { type GridRow, layRows } from './grid-rows.ts';
import { drawLines, lineHeight, round, wrap } from '../labels.ts';
import { framePicture, getWidth } from '../svg.ts';

interface Grid {
  columns: ReturnType<typeof getColumns>;
  rows: GridRow[];
}

const endGap = 3;

const getTop = ({ rows }: Grid, row: number): number => rows[row - 1]?.top ?? 0;
const getBottom = ({ rows }: Grid, row: number): number => rows[row - 1]?.bottom ?? 0;

const drawBody = (cell: Cell, grid: Grid): Element[] => {
  const { bodyWidth, getLeft } = grid.columns;
  const [left, top, bottom] = [
    getLeft(cell.column),
    getTop(grid, cell.top),
    getBottom(grid, cell.bottom),
  ];
  const lines = wrap(cell.name, bodyWidth - bodyPadding);
  const baseline = (top + bottom) / 2 + 4.5 - ((lines.length - 1) * lineHeight) / 2;
  return [
    s('rect', {
      class: 'body',
      x: round(left + 1),
      y: round(top),
      width: round(bodyWidth - 2),
      height: round(bottom - top),
    }),
    ...drawLines(lines, left + bodyWidth / 2, baseline, 'middle'),
  ];
};

/** A line through the middle of its lane, with its words above it. */
const drawAcross = ({ edge, from, to, lines, ...lane }: Joined, row: number, grid: Grid) => {
  const { bodyWidth, getLeft } = grid.columns;
  const left = getLeft(Math.min(from.column, to.column)) + bodyWidth;
  const right = getLeft(Math.max(from.column, to.column));
  const top = (getTop(grid, row) + getBottom(grid, row) - lane.height) / 2 + lane.heightBefore;
  const y = top + 6 + lines.length * lineHeight;
  const [near, far] = [left + endGap, right - endGap];
  const [start, end] = from.column < to.column ? [near, far] : [far, near];
  return {
    line: drawEdgeLine(edge.kind, { x: start, y }, { x: end, y }),
    labels: drawLines(lines, (left + right) / 2, top + 15, 'middle'),
  };
};

/** A line down the left of its column, with its words to the right of all lines beside it. */
const drawDown = ({ edge, from, to, lines, ...lane }: Joined, row: number, grid: Grid) => {
  const left = grid.columns.getLeft(from.column);
  const [top, bottom] = [getBottom(grid, row), getTop(grid, Math.max(from.top, to.top))];
  const [upper, lower] = [top + endGap, bottom - endGap];
  const [start, end] = from.top < to.top ? [upper, lower] : [lower, upper];
  const x = left + lane.lineOffset;
  return {
    line: drawEdgeLine(edge.kind, { x, y: start }, { x, y: end }),
    labels: drawLines(lines, left + lane.wordsOffset, top + 21 + lane.heightBefore),
  };
};

const drawEdge = (joined: Joined, grid: Grid) =>
  'across' in joined.facing
    ? drawAcross(joined, joined.facing.across, grid)
    : drawDown(joined, joined.facing.down, grid);

/** The picture of a relations figure. */
export const drawPicture = (figure: RelationsData, context: FigureContext): Element => {
  const cells = getCells(figure);
  const columns = getColumns(cells, getWidth(context));
  const joined = joinEdges(figure, cells, columns);
  const grid = { columns, rows: layRows(cells, joined, columns.bodyWidth) };
  const edges = joined.map((each) => ({ ...drawEdge(each, grid), edge: each.edge }));
  const lines = edges.flatMap(({ line }) => line);
  return framePicture({
    context,
    height: (grid.rows.at(-1)?.bottom ?? 0) + 1,
    image: [s('g', { class: 'edges' }, lines), ...cells.flatMap((cell) => drawBody(cell, grid))],
    links: edges.map(({ labels, edge }) => linkLabels(edge, labels, context)),
  });
};
