/** The cells of a relations figure: which nodes face one another, and where columns begin. */
import type { RelationsData } from './schema.ts';
import { getTextWidth, type LabelStyle } from '../text-width.ts';

/** A node with its id and the rows it fills. */
export interface Cell {
  id: string;
  name: string;
  column: number;
  top: number;
  bottom: number;
}

/** How two nodes face one another: across a row, or down a column from the node in row `row`. */
export type Facing = { across: number } | { down: number };

/** The nodes as cells. */
export const getCells = ({ bodies }: RelationsData): Cell[] =>
  Object.entries(bodies).map(([id, { name, column, row, rows }]) => ({
    id,
    name,
    column,
    top: row,
    bottom: row + rows - 1,
  }));

/** True when two nodes share a cell. */
export const areOverlapping = (a: Cell, b: Cell): boolean =>
  a.column === b.column && a.top <= b.bottom && b.top <= a.bottom;

const isBetween = (value: number, a: number, b: number) =>
  Math.min(a, b) < value && value < Math.max(a, b);

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** The way two cells face one another with nothing between; undefined when they do not. */
export const getFacing = (a: Cell, b: Cell, cells: Cell[]): Facing | undefined => {
  if (a.column === b.column) {
    const [upper, lower] = a.top < b.top ? [a, b] : [b, a];
    const isBlocked = cells.some(
      (cell) => cell.column === a.column && isBetween(cell.top, upper.bottom, lower.top),
    );
    return isBlocked ? undefined : { down: upper.bottom };
  }
  const row = range(Math.max(a.top, b.top), Math.min(a.bottom, b.bottom)).find(
    (each) =>
      !cells.some(
        (cell) =>
          isBetween(cell.column, a.column, b.column) && cell.top <= each && each <= cell.bottom,
      ),
  );
  return row === undefined ? undefined : { across: row };
};

// A gap takes a third more than a node, because the words on the edges are in it.
const gapShare = 1.33;
const narrowestGap = 64;

/** Space between a name and the sides of its node, both together. */
export const nodePadding = 14;

/** Width of a node, number of columns and left edge of each: wide enough for every word of a name, if the gaps can spare it. */
export const getColumns = (cells: Cell[], width: number, nameStyle: LabelStyle | undefined) => {
  const count = Math.max(2, ...cells.map(({ column }) => column));
  const words = cells.flatMap(({ name }) =>
    name.split(/\s+/u).map((each) => getTextWidth(each, nameStyle)),
  );
  const nodeWidth = Math.min(
    (width - (count - 1) * narrowestGap) / count,
    Math.max(width / (count + (count - 1) * gapShare), ...words.map((word) => word + nodePadding)),
  );
  const pitch = (width - nodeWidth) / (count - 1);
  return {
    count,
    nodeWidth,
    nameStyle,
    getLeft: (column: number) => (column - 1) * pitch,
  };
};
