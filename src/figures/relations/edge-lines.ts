/**
 * Draws the lines of edges. Line ends and strokes distinguish the kinds of relations without colour.
 */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { round } from '../labels/labels.ts';
import type { RelationKind } from './schema.ts';

interface Point {
  x: number;
  y: number;
}

/** A horizontal or vertical line between two nodes. */
export interface Line {
  /** Path data from start to end. */
  d: string;
  start: Point;
  end: Point;
  /** Position of strokes through the line. */
  middle: Point;
  isAcross: boolean;
}

const print = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/** A vertical line between two nodes of a column. */
export const drawVerticalLine = (start: Point, end: Point): Line => ({
  d: `M${print(start)}V${round(end.y)}`,
  start,
  end,
  middle: { x: start.x, y: (start.y + end.y) / 2 },
  isAcross: false,
});

/** A horizontal line between two nodes of a row. */
export const drawHorizontalLine = (start: Point, end: Point): Line => ({
  d: `M${print(start)}H${round(end.x)}`,
  start,
  end,
  middle: { x: (start.x + end.x) / 2, y: start.y },
  isAcross: true,
});

/** Path data of an arrow head at the end. */
const drawArrow = ({ start, end, isAcross }: Line): string => {
  const [x, y] = [round(end.x), round(end.y)];
  const back = 7 * (isAcross ? Math.sign(end.x - start.x) : Math.sign(end.y - start.y));
  return isAcross
    ? `M${x - back} ${y - 4}L${x} ${y}L${x - back} ${y + 4}`
    : `M${x - 4} ${y - back}L${x} ${y}L${x + 4} ${y - back}`;
};

/** Path data of a short bar across one end of the line. */
const drawBar = ({ x, y }: Point, isAcross: boolean): string =>
  isAcross ? `M${round(x)} ${round(y - 5)}v10` : `M${round(x - 5)} ${round(y)}h10`;

/** Path data of two strokes through the middle, for a broken relation. */
const drawCut = ({ middle }: Line): string => {
  const [x, y] = [round(middle.x), round(middle.y)];
  return `M${x - 5} ${y + 5}l6 -10M${x - 1} ${y + 5}l6 -10`;
};

const drawEnds = (kind: RelationKind, line: Line): string => {
  const { start, end, isAcross } = line;
  if (kind === 'suspected links') return '';
  if (kind === 'hostile to') return drawBar(start, isAcross) + drawBar(end, isAcross);
  return drawArrow(line) + (kind === 'broke from' ? drawCut(line) : '');
};

/** Draws the line of an edge with its ends. The class is the kind with hyphens for spaces. */
export const drawEdgeLine = (kind: RelationKind, line: Line): Element =>
  s('path', { class: ['edge', kind.replaceAll(' ', '-')], d: line.d + drawEnds(kind, line) });
