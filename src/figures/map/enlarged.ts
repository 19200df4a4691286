/**
 * Outlines enlarged areas on the first view. Each outline has the title of its view, or lines to it.
 */
import type { GeoProjection } from 'd3-geo';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type Box, isCrossing, type Segment } from '../labels/boxes.ts';
import { writeSegment } from '../labels/labels.ts';
import type { ViewData } from './schema.ts';
import { isWithin } from './views.ts';

/**
 * The outline of an enlarged area. Its view has a title, or lines connect the outline with the frame of
 * the view.
 */
export interface Enlarged {
  box: Box;
  title: string | undefined;
  joins: Segment[];
}

const smallest = 8;

/**
 * The bounds as a box on the first view, with a minimum size. Undefined when the bounds exceed the
 * first view.
 */
const outline = (bounds: ViewData['bounds'], on: ViewData, projection: GeoProjection) => {
  const [west, south, east, north] = bounds;
  if (!isWithin(on.bounds, west, south) || !isWithin(on.bounds, east, north)) return undefined;
  const [x, bottom] = projection([west, south]) ?? [0, 0];
  const [right, y] = projection([east, north]) ?? [0, 0];
  const [width, height] = [Math.max(right - x, smallest), Math.max(bottom - y, smallest)];
  return { x: (x + right - width) / 2, y: (y + bottom - height) / 2, width, height };
};

const getCorners = ({ x, y, width, height }: Box) => ({
  topLeft: { x, y },
  topRight: { x: x + width, y },
  bottomLeft: { x, y: y + height },
  bottomRight: { x: x + width, y: y + height },
});

const getLength = ({ from, to }: Segment): number => Math.hypot(to.x - from.x, to.y - from.y);

/**
 * Lists possible lines from an outline to the frame of its view, which is to the right or below. The
 * pair of lines between the near sides comes first. Single lines follow, for outlines of minimum size
 * and for pairs that would cross something.
 */
const listJoins = (box: Box, frame: Box, isBeside: boolean): Segment[][] => {
  const [from, to] = [getCorners(box), getCorners(frame)];
  const pair = isBeside
    ? [
        { from: from.topRight, to: to.topLeft },
        { from: from.bottomRight, to: to.bottomLeft },
      ]
    : [
        { from: from.bottomLeft, to: to.topLeft },
        { from: from.bottomRight, to: to.topRight },
      ];
  const ends = isBeside ? [to.topLeft, to.bottomLeft] : [to.topLeft, to.topRight];
  const single = Object.values(from)
    .flatMap((corner) => ends.map((end) => ({ from: corner, to: end })))
    .toSorted((a, b) => getLength(a) - getLength(b))
    .map((line) => [line]);
  return box.width > smallest ? [pair, ...single] : single;
};

const getTurn = (a: Segment['from'], b: Segment['from'], c: Segment['from']): number =>
  Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

const areCrossing = (a: Segment, b: Segment): boolean =>
  getTurn(a.from, a.to, b.from) !== getTurn(a.from, a.to, b.to) &&
  getTurn(b.from, b.to, a.from) !== getTurn(b.from, b.to, a.to);

const findBoxes = (views: ViewData[], frames: Box[], projection: GeoProjection) => {
  const [first] = views;
  return views.slice(1).flatMap((view, index) => {
    const box = first && outline(view.bounds, first, projection);
    const frame = frames[index + 1];
    return box && frame ? [{ box, frame, title: view.title }] : [];
  });
};

/**
 * The outlines of all other views on the first view. An outline has no lines when they would cross
 * another outline, frame or line.
 */
export const findEnlarged = (
  views: ViewData[],
  frames: Box[],
  projection: GeoProjection,
): Enlarged[] => {
  const all = findBoxes(views, frames, projection);
  const lines: Segment[] = [];
  const isFree = (line: Segment, box: Box): boolean =>
    !lines.some((other) => areCrossing(line, other)) &&
    all.every(
      (other) =>
        (other.box === box || !isCrossing(line, other.box)) && !isCrossing(line, other.frame),
    ) &&
    !isCrossing(line, box);
  const [{ x: left = 0, width = 0 } = {}] = frames;
  return all.map(({ box, frame, title }) => {
    // Lines on a map look like borders, so an outline with a title has none.
    if (title !== undefined) return { box, title, joins: [] };
    const joins =
      listJoins(box, frame, frame.x > left + width).find((each) =>
        each.every((line) => isFree(line, box)),
      ) ?? [];
    lines.push(...joins);
    return { box, title, joins };
  });
};

/** Draws all connecting lines as one path. Empty when there are none. */
export const drawJoins = (enlarged: Enlarged[]): Element[] => {
  const d = enlarged
    .flatMap(({ joins }) => joins)
    .map(writeSegment)
    .join('');
  return d ? [s('path', { class: 'join', d })] : [];
};
