/** The nodes of a relations figure, which authors call bodies: boxes with names. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { sum } from '../../platform/sum.ts';
import { drawLines, round } from '../labels.ts';
import { lineHeight, wrap } from '../text-width.ts';
import { nodePadding, type Cell } from './grid.ts';
import { namePadding } from './grid-rows.ts';
import { getBottom, getLane, getTop, type Grid } from './layout.ts';
import { getRoomForLines } from './ports.ts';

const roundness = 14;

/** A node is as tall as its name or the lines that meet it ask for, as far as its rows go, at the middle of the lines. */
export const layOutNode = (cell: Cell, grid: Grid) => {
  const { nodeWidth, nameStyle } = grid.columns;
  const lines = wrap(cell.name, nodeWidth - nodePadding, nameStyle);
  const [top, bottom] = [getTop(grid, cell.top), getBottom(grid, cell.bottom)];
  const room = Math.min(getRoomForLines(cell, grid.edges), bottom - top);
  const height = Math.max(lines.length * lineHeight + namePadding, room);
  const lanes = grid.edges
    .filter(({ from, to }) => from === cell || to === cell)
    .flatMap((each) => getLane(each, grid) ?? []);
  const wanted = sum(lanes) / lanes.length || (top + bottom) / 2;
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
