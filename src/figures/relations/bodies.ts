/** The bodies of a relations figure: boxes with names. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawLines, lineHeight, round, wrap } from '../labels.ts';
import { bodyPadding, type Cell } from './grid.ts';
import { aroundName } from './grid-rows.ts';
import { getBottom, getLane, getTop, type Grid } from './layout.ts';

const roundness = 14;

/** A body takes the height of its name, at the middle of the lines that meet it. */
export const getBody = (cell: Cell, grid: Grid) => {
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

/** The box of a body with its name. */
export const drawBody = (cell: Cell, grid: Grid): Element[] => {
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
