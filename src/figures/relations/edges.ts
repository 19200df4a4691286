/** Assigns each edge a lane between its nodes, and wraps its words to fit the lane. */
import { sum } from '../../platform/sum.ts';
import type { RelationsData } from './schema.ts';
import { type Cell, type Facing, type getColumns, getFacing } from './grid.ts';
import { lineHeight, wrap } from '../labels/text-width.ts';
import { formatRelation } from './relation-words.ts';

type Edge = RelationsData['edges'][number];
type Columns = ReturnType<typeof getColumns>;

/**
 * An edge with its nodes, wrapped words and position among parallel edges. Heights and offsets are in
 * units of the drawing.
 */
export interface PlacedEdge {
  edge: Edge;
  from: Cell;
  to: Cell;
  facing: Facing;
  lines: string[];
  /** Height of the parallel lanes before this one. */
  heightBefore: number;
  /** Height of all parallel lanes, including this one. */
  height: number;
  /** Distance from the left of the column to the line of a vertical edge. */
  lineOffset: number;
  wordsOffset: number;
}

// Distance between lines. Links are at least 24 pixels apart on the narrowest phone.
const laneHeight = 28;
const aroundWords = 6;
const firstLine = 10;
const widestPitch = 10;
const wordsGap = 7;

/**
 * Adds the nodes of an edge and how they face each other. Throws when they do not; findProblems reports
 * this first.
 */
const findEnds = (edge: Edge, cells: Cell[]) => {
  const from = cells.find(({ id }) => id === edge.from);
  const to = cells.find(({ id }) => id === edge.to);
  const facing = from && to && getFacing(from, to, cells);
  if (facing) return { edge, from, to, facing };
  throw new Error(`Expected "${edge.from}" and "${edge.to}" to face one another.`);
};

type Ends = ReturnType<typeof findEnds>;

/** The key of the grid cells between two nodes. Edges with the same key are parallel. */
const getSharedCells = ({ from, to, facing }: Ends): string =>
  'across' in facing
    ? `across ${facing.across} ${Math.min(from.column, to.column)}`
    : `down ${facing.down} ${from.column}`;

/** The width of the words of an edge, and the offsets of its line and words if it is vertical. */
const measureLane = ({ from, to, facing }: Ends, lanes: number, lane: number, columns: Columns) => {
  const { nodeWidth, getLeft, count } = columns;
  if ('across' in facing) {
    const room = Math.abs(getLeft(from.column) - getLeft(to.column)) - nodeWidth;
    return { lineOffset: 0, wordsOffset: 0, room: room - 2 * aroundWords };
  }
  const pitch = Math.min(widestPitch, (nodeWidth / 2 - firstLine) / lanes);
  const wordsOffset = firstLine + (lanes - 1) * pitch + wordsGap;
  const width = from.column === count ? nodeWidth : getLeft(2) - wordsGap;
  return { lineOffset: firstLine + lane * pitch, wordsOffset, room: width - wordsOffset };
};

const getHeight = (lines: string[]): number => laneHeight + (lines.length - 1) * lineHeight;

/** Places an edge among its parallel edges. */
const placeEdge = (edge: Ends, lanes: Ends[], columns: Columns, language: string): PlacedEdge => {
  const measured = lanes.map((lane, index) => {
    const { room, ...offsets } = measureLane(lane, lanes.length, index, columns);
    return { ...offsets, lines: wrap(formatRelation(lane.edge, language), room) };
  });
  const index = lanes.indexOf(edge);
  const heights = measured.map(({ lines }) => getHeight(lines));
  return {
    ...edge,
    lines: [],
    lineOffset: 0,
    wordsOffset: 0,
    ...measured[index],
    heightBefore: sum(heights.slice(0, index)),
    height: sum(heights),
  };
};

/** Places all edges. Returns them in the same order. */
export const placeEdges = (
  { edges }: RelationsData,
  cells: Cell[],
  columns: Columns,
  language: string,
): PlacedEdge[] => {
  const ends = edges.map((edge) => findEnds(edge, cells));
  const lanes = Map.groupBy(ends, getSharedCells);
  return ends.map((each) =>
    placeEdge(each, lanes.get(getSharedCells(each)) ?? [], columns, language),
  );
};
