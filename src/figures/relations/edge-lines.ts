/** The lines of relations: arrows, and lines of their own for hostility, a break and a suspicion, which differ not only in colour. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { round } from '../labels.ts';
import type { RelationKind } from './schema.ts';

interface Point {
  x: number;
  y: number;
}

/** A line whose ends run along an axis. */
export interface Line {
  /** Path data from one end to the other. */
  d: string;
  start: Point;
  end: Point;
  /** Where a sign on the line is. */
  middle: Point;
  isAcross: boolean;
}

const print = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/** A straight line down or up a column. */
export const drawVerticalLine = (start: Point, end: Point): Line => ({
  d: `M${print(start)}V${round(end.y)}`,
  start,
  end,
  middle: { x: start.x, y: (start.y + end.y) / 2 },
  isAcross: false,
});

/** A straight line across a gap. */
export const drawHorizontalLine = (start: Point, end: Point): Line => ({
  d: `M${print(start)}H${round(end.x)}`,
  start,
  end,
  middle: { x: (start.x + end.x) / 2, y: start.y },
  isAcross: true,
});

/** An arrow head at the end. */
const drawArrow = ({ start, end, isAcross }: Line): string => {
  const [x, y] = [round(end.x), round(end.y)];
  const back = 7 * (isAcross ? Math.sign(end.x - start.x) : Math.sign(end.y - start.y));
  return isAcross
    ? `M${x - back} ${y - 4}L${x} ${y}L${x - back} ${y + 4}`
    : `M${x - 4} ${y - back}L${x} ${y}L${x + 4} ${y - back}`;
};

/** A bar across the line at one end. */
const drawBar = ({ x, y }: Point, isAcross: boolean): string =>
  isAcross ? `M${round(x)} ${round(y - 5)}v10` : `M${round(x - 5)} ${round(y)}h10`;

/** Two strokes through the middle, for a tie that was cut. */
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

/** The line from one body to another with its ends, its class the kind in hyphens. */
export const drawEdgeLine = (kind: RelationKind, line: Line): Element =>
  s('path', { class: ['edge', kind.replaceAll(' ', '-')], d: line.d + drawEnds(kind, line) });
