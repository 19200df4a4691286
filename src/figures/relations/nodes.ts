/** Draws the nodes of a relations figure, which authors call bodies. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawLines, round } from '../labels/labels.ts';
import { lineHeight, wrap } from '../labels/text-width.ts';
import { nodePadding, type Cell } from './grid.ts';
import { namePadding } from './grid-rows.ts';
import { getBottom, getLane, getTop, type Grid } from './layout.ts';

const roundness = 8;

/** Distance between the top or bottom of a node and the nearest line that ends at the node. */
const aroundLines = 12;

/**
 * The y coordinates of the first and last horizontal line that ends at a node; undefined when there are
 * none.
 */
const getOuterLanes = (cell: Cell, grid: Grid): [first: number, last: number] | undefined => {
  const lanes = grid.edges
    .filter(({ from, to }) => from === cell || to === cell)
    .flatMap((each) => getLane(each, grid) ?? []);
  return lanes.length > 0 ? [Math.min(...lanes), Math.max(...lanes)] : undefined;
};

/**
 * Computes the position and height of a node. It is tall enough for its name and for every horizontal
 * line that ends at it, so that these lines are straight.
 */
export const layOutNode = (cell: Cell, grid: Grid) => {
  const { nodeWidth, nameStyle } = grid.columns;
  const lines = wrap(cell.name, nodeWidth - nodePadding, nameStyle);
  const [top, bottom] = [getTop(grid, cell.top), getBottom(grid, cell.bottom)];
  const [first, last] = getOuterLanes(cell, grid) ?? [(top + bottom) / 2, (top + bottom) / 2];
  const room = Math.min(last - first + 2 * aroundLines, bottom - top);
  const height = Math.max(lines.length * lineHeight + namePadding, room);
  const middle = Math.min(Math.max((first + last) / 2, top + height / 2), bottom - height / 2);
  return { lines, height, middle, top: middle - height / 2, bottom: middle + height / 2 };
};

/** Draws a node as a box with its name. */
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
    ...drawLines(lines, left + nodeWidth / 2, baseline, { anchor: 'middle', style: nameStyle }),
  ];
};
