/** Computes the grid of a relations figure: its cells, its columns, and which nodes face each other. */
import type { RelationsData } from './schema.ts';
import { getTextWidth, type LabelStyle } from '../labels/text-width.ts';

/** A node with its column and its first and last row, counted from 1. */
export interface Cell {
  id: string;
  name: string;
  column: number;
  top: number;
  bottom: number;
}

/**
 * How two nodes face each other: across in a row, or down from the row in which the upper node ends.
 */
export type Facing = { across: number } | { down: number };

export const getCells = ({ bodies }: RelationsData): Cell[] =>
  Object.entries(bodies).map(([id, { name, column, row, rows }]) => ({
    id,
    name,
    column,
    top: row,
    bottom: row + rows - 1,
  }));

/** True when two nodes have a grid cell in common. */
export const areOverlapping = (a: Cell, b: Cell): boolean =>
  a.column === b.column && a.top <= b.bottom && b.top <= a.bottom;

const isBetween = (value: number, a: number, b: number) =>
  Math.min(a, b) < value && value < Math.max(a, b);

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/**
 * How two nodes face each other; undefined when they share no row or column, or when a node is between
 * them.
 */
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

// Width of a gap in widths of a node. Gaps are wider, because they contain the words of edges.
const gapShare = 1.33;
const narrowestGap = 64;

/** Horizontal space inside a node, left and right of its name together. */
export const nodePadding = 14;

/**
 * The width of a node, the number of columns and the left edge of each column. Nodes are as wide as the
 * longest word of a name if the gaps keep their minimum width.
 */
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
