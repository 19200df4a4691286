/** Where lines across a gap meet a node: spread over its side in the order of their lanes, so none cross. */
import type { PlacedEdge } from './edges.ts';
import type { Cell } from './grid.ts';

// More than the heads of two arrows, so that they do not run into one another.
const widestStep = 14;
const edgeOfSide = 5;

/** Order of a lane from the top: by row, then by its place in the row. */
const getLane = ({ facing, heightBefore }: PlacedEdge): number =>
  ('across' in facing ? facing.across : 0) * 1e6 + heightBefore;

/** True when the other line meets the same side of the cell. */
const isBeside = (other: PlacedEdge, each: PlacedEdge, cell: Cell): boolean => {
  if (!('across' in other.facing) || (other.from !== cell && other.to !== cell)) return false;
  const [far, ownFar] = [other, each].map(({ from, to }) => (from === cell ? to : from));
  return far !== undefined && ownFar !== undefined
    ? far.column > cell.column === ownFar.column > cell.column
    : false;
};

const listBeside = (each: PlacedEdge, cell: Cell, edges: PlacedEdge[]): PlacedEdge[] =>
  edges.filter((other) => isBeside(other, each, cell));

/** The height of a node at which the lines on its busier side are apart. */
export const getRoomForLines = (cell: Cell, edges: PlacedEdge[]): number => {
  const most = Math.max(1, ...edges.map((each) => listBeside(each, cell, edges).length));
  return (most - 1) * widestStep + 2 * edgeOfSide;
};

/** The height at which a line meets a node. */
export const getPort = (
  each: PlacedEdge,
  cell: Cell,
  edges: PlacedEdge[],
  { height, middle }: { height: number; middle: number },
): number => {
  const lines = listBeside(each, cell, edges).toSorted((a, b) => getLane(a) - getLane(b));
  const gaps = Math.max(1, lines.length - 1);
  const step = Math.min(widestStep, (height - 2 * edgeOfSide) / gaps);
  return middle + (lines.indexOf(each) - (lines.length - 1) / 2) * step;
};
