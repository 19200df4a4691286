/** The nodes of a relations figure, which authors call bodies: boxes with names. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawLines, round } from '../labels.ts';
import { lineHeight, wrap } from '../text-width.ts';
import { nodePadding, type Cell } from './grid.ts';
import { namePadding } from './grid-rows.ts';
import { getBottom, getLane, getTop, type Grid } from './layout.ts';

const roundness = 14;

/** A node takes the height of its name, at the middle of the lines that meet it. */
export const layOutNode = (cell: Cell, grid: Grid) => {
  const { nodeWidth, nameStyle } = grid.columns;
  const lines = wrap(cell.name, nodeWidth - nodePadding, nameStyle);
  const height = lines.length * lineHeight + namePadding;
  const [top, bottom] = [getTop(grid, cell.top), getBottom(grid, cell.bottom)];
  const lanes = grid.edges
    .filter(({ from, to }) => from === cell || to === cell)
    .flatMap((each) => getLane(each, grid) ?? []);
  const wanted = lanes.reduce((sum, lane) => sum + lane, 0) / lanes.length || (top + bottom) / 2;
  const middle = Math.min(Math.max(wanted, top + height / 2), bottom - height / 2);
  return { lines, height, middle, top: middle - height / 2, bottom: middle + height / 2 };
};

/** The box of a node with its name. */
export const drawNode = (cell: Cell, grid: Grid): Element[] => {
  const { nodeWidth, getLeft, nameStyle } = grid.columns;
  const left = getLeft(cell.column);
  const { lines, height, middle, top } = layOutNode(cell, grid);
  const baseline = middle + 4.5 - ((lines.length - 1) * lineHeight) / 2;
  return [
    s('rect', {
      class: 'body',
      x: round(left),
      y: round(top),
      width: round(nodeWidth),
      height: round(height),
      rx: roundness,
    }),
    ...drawLines(lines, left + nodeWidth / 2, baseline, 'middle', nameStyle),
  ];
};
