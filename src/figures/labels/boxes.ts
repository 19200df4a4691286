/** Geometry of boxes and lines: overlap, containment, crossing. */

/** A rectangle in units of the drawing. y grows downwards. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Width and height alone. */
export type Size = Pick<Box, 'width' | 'height'>;

/** A straight line segment. */
export interface Segment {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/** True when two boxes overlap. */
export const areOverlapping = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** True when a box is completely inside the frame. */
export const isInside = (box: Box, frame: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

/** The box enlarged on all sides. */
export const grow = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** The point of a box that is closest to a given point. */
export const getNearest = ({ x, y, width, height }: Box, to: { x: number; y: number }) => ({
  x: clamp(to.x, x, x + width),
  y: clamp(to.y, y, y + height),
});

const samples = Array.from({ length: 65 }, (_, index) => index / 64);

const isBeside = ({ from, to }: Segment, { x, y, width, height }: Box): boolean =>
  (from.x <= x && to.x <= x) ||
  (from.x >= x + width && to.x >= x + width) ||
  (from.y <= y && to.y <= y) ||
  (from.y >= y + height && to.y >= y + height);

/** True when a line crosses a box. Tests 65 points of the line, which is enough for boxes of labels. */
export const isCrossing = (line: Segment, box: Box): boolean =>
  !isBeside(line, box) &&
  samples.some((share) => {
    const x = line.from.x + share * (line.to.x - line.from.x);
    const y = line.from.y + share * (line.to.y - line.from.y);
    return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  });

/** True when a box overlaps none of the boxes and lines. */
export const isFree = (box: Box, boxes: readonly Box[], lines: readonly Segment[] = []): boolean =>
  !boxes.some((other) => areOverlapping(box, other)) &&
  !lines.some((line) => isCrossing(line, box));
