/** The picture of a relations figure: names in the cells of a grid, joined by labelled lines. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { linkLabels } from '../citations.ts';
import type { FigureContext } from '../figure.ts';
import { drawLines, lineHeight, round, wrap } from '../labels.ts';
import { framePicture, isWide } from '../svg.ts';
import { drawAcross, drawDownward, drawEdgeLine, type Line } from './edge-lines.ts';
import { joinEdges, type Joined } from './edges.ts';
import { bodyPadding, type Cell, getCells, getColumns } from './grid.ts';
import { aroundName, type GridRow, layRows } from './grid-rows.ts';
import { getPort } from './ports.ts';
import type { RelationsData } from './schema.ts';

/** Everything that has its place before lines are drawn. */
export interface Grid {
  columns: ReturnType<typeof getColumns>;
  rows: GridRow[];
  joined: Joined[];
}

const endGap = 3;
const roundness = 14;

const getTop = ({ rows }: Grid, row: number): number => rows[row - 1]?.top ?? 0;
const getBottom = ({ rows }: Grid, row: number): number => rows[row - 1]?.bottom ?? 0;

/** The height at which a line across runs; undefined for one down a column. */
const getLane = ({ facing, lines, height, heightBefore }: Joined, grid: Grid) => {
  if (!('across' in facing)) return undefined;
  const row = facing.across;
  const top = (getTop(grid, row) + getBottom(grid, row) - height) / 2 + heightBefore;
  return top + 6 + lines.length * lineHeight;
};

/** A body takes the height of its name, at the middle of the lines that meet it. */
const getBody = (cell: Cell, grid: Grid) => {
  const { bodyWidth, nameStyle } = grid.columns;
  const lines = wrap(cell.name, bodyWidth - bodyPadding, nameStyle);
  const height = lines.length * lineHeight + aroundName;
  const [top, bottom] = [getTop(grid, cell.top), getBottom(grid, cell.bottom)];
  const lanes = grid.joined
    .filter(({ from, to }) => from === cell || to === cell)
    .flatMap((each) => getLane(each, grid) ?? []);
  const wanted = lanes.reduce((sum, lane) => sum + lane, 0) / lanes.length || (top + bottom) / 2;
  const middle = Math.min(Math.max(wanted, top + height / 2), bottom - height / 2);
  return { lines, height, middle, top: middle - height / 2, bottom: middle + height / 2 };
};

const drawBody = (cell: Cell, grid: Grid): Element[] => {
  const { bodyWidth, getLeft, nameStyle } = grid.columns;
  const left = getLeft(cell.column);
  const { lines, height, middle, top } = getBody(cell, grid);
  const baseline = middle + 4.5 - ((lines.length - 1) * lineHeight) / 2;
  return [
    s('rect', {
      class: 'body',
      x: round(left),
      y: round(top),
      width: round(bodyWidth),
      height: round(height),
      rx: roundness,
    }),
    ...drawLines(lines, left + bodyWidth / 2, baseline, 'middle', nameStyle),
  ];
};

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

const joinBodies = (joined: Joined, grid: Grid): { line: Line; labels: Element[] } =>
  'down' in joined.facing
    ? joinDown(joined, joined.facing.down, grid)
    : joinAcross(joined, getLane(joined, grid) ?? 0, grid);

/** The picture of a relations figure. */
export const drawPicture = (figure: RelationsData, context: FigureContext): Element => {
  const cells = getCells(figure);
  const columns = getColumns(cells, context.width, isWide(context) ? 'name' : undefined);
  const joined = joinEdges(figure, cells, columns, context.language);
  const grid = { columns, joined, rows: layRows(cells, joined, columns) };
  const edges = joined.map((each) => ({ ...joinBodies(each, grid), edge: each.edge }));
  return framePicture({
    context,
    height: (grid.rows.at(-1)?.bottom ?? 0) + 1,
    image: [
      ...edges.flatMap(({ line, edge }) => drawEdgeLine(edge.kind, line)),
      ...cells.flatMap((cell) => drawBody(cell, grid)),
    ],
    links: edges.map(({ labels, edge }) => linkLabels(edge, labels, context)),
  });
};
