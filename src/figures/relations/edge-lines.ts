/** The line of each kind of relation: told apart by its dashes and its ends, not by colour. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { RelationKind } from './schema.ts';
import { round } from '../labels.ts';

interface Point {
  x: number;
  y: number;
}

/** An arrow head at `end`, pointing away from `start`; lines run along an axis. */
const drawArrow = (start: Point, end: Point): string => {
  const [dx, dy] = [Math.sign(end.x - start.x) * 7, Math.sign(end.y - start.y) * 7];
  const [x, y] = [round(end.x), round(end.y)];
  return dx
    ? `M${round(x - dx)} ${round(y - 4)}L${x} ${y}L${round(x - dx)} ${round(y + 4)}`
    : `M${round(x - 4)} ${round(y - dy)}L${x} ${y}L${round(x + 4)} ${round(y - dy)}`;
};

/** A bar across the line at one end. */
const drawBar = ({ x, y }: Point, isAcross: boolean): string =>
  isAcross ? `M${round(x)} ${round(y - 5)}v10` : `M${round(x - 5)} ${round(y)}h10`;

/** Two strokes through the middle: the tie is cut. */
const drawCut = (start: Point, end: Point): string => {
  const [x, y] = [round((start.x + end.x) / 2), round((start.y + end.y) / 2)];
  return `M${x - 5} ${y + 5}l6 -10M${x - 1} ${y + 5}l6 -10`;
};

const drawEnds = (kind: RelationKind, start: Point, end: Point): string => {
  if (kind === 'suspected links') return '';
  const isAcross = start.y === end.y;
  if (kind === 'hostile to') return drawBar(start, isAcross) + drawBar(end, isAcross);
  return drawArrow(start, end) + (kind === 'broke from' ? drawCut(start, end) : '');
};

/** The line from one body to another, its class the kind in hyphens. */
export const drawEdgeLine = (kind: RelationKind, start: Point, end: Point): Element[] => {
  const line = start.y === end.y ? `H${round(end.x)}` : `V${round(end.y)}`;
  const ends = drawEnds(kind, start, end);
  return [
    s('path', { class: kind.replace(' ', '-'), d: `M${round(start.x)} ${round(start.y)}${line}` }),
    ...(ends ? [s('path', { d: ends })] : []),
  ];
};
