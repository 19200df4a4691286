/** The line of each kind of relation, which differs in its dashes and ends, not only in colour. */
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
  /** Where a sign on the line is: on a straight stretch. */
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

/** A line across a gap: out of one body in a curve, straight along its lane at height `y`, and into the other body. */
export const drawHorizontalLine = (start: Point, end: Point, y: number, curve: number): Line => {
  const way = Math.sign(end.x - start.x) * curve;
  const [from, to] = [
    { x: start.x + way, y },
    { x: end.x - way, y },
  ];
  const leave = `C${print({ x: start.x + way / 2, y: start.y })} ${print({ x: from.x - way / 2, y })} ${print(from)}`;
  const arrive = `C${print({ x: to.x + way / 2, y })} ${print({ x: end.x - way / 2, y: end.y })} ${print(end)}`;
  return {
    d: `M${print(start)}${leave}H${round(to.x)}${arrive}`,
    start,
    end,
    middle: { x: (from.x + to.x) / 2, y },
    isAcross: true,
  };
};

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

/** The line from one body to another, its class the kind in hyphens. */
export const drawEdgeLine = (kind: RelationKind, line: Line): Element[] => {
  const ends = drawEnds(kind, line);
  return [
    s('path', { class: ['edge', kind.replaceAll(' ', '-')], d: line.d }),
    ...(ends ? [s('path', { class: 'edge', d: ends })] : []),
  ];
};
