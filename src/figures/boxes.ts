/** Rectangles taken up by labels and marks, and the search for room among them. */
import { isHeld, type Line } from './outlines.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Size = Pick<Box, 'width' | 'height'>;

/** True when two boxes share any area. */
const areOverlapping = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** True when the box lies wholly inside the frame. */
const isInside = (box: Box, frame: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

// Right, left, above, below first, as a cartographer would; then the diagonals between.
const directions = [0, 180, 270, 90, 315, 45, 225, 135, 337, 23, 203, 157].map(
  (degrees) => (degrees * Math.PI) / 180,
);

/** A box of this size beside a point, its near edge `distance` away in one direction. */
const setBeside = (
  x: number,
  y: number,
  { width, height }: Size,
  distance: number,
  angle: number,
): Box => {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  return {
    x: x + dx * (distance + width / 2) - width / 2,
    y: y + dy * (distance + height / 2) - height / 2,
    width,
    height,
  };
};

/** The nearest free place beside a point, or undefined when the frame has none. */
export const findRoomBeside = (
  point: { x: number; y: number; distances: number[] },
  size: Size,
  frame: Box,
  taken: readonly Box[],
): Box | undefined =>
  point.distances
    .flatMap((distance) =>
      directions.map((angle) => setBeside(point.x, point.y, size, distance, angle)),
    )
    .find((box) => isInside(box, frame) && !taken.some((other) => areOverlapping(box, other)));

const gridStep = 6;

const getGrid = (from: number, length: number, size: number): number[] =>
  Array.from(
    { length: Math.max(0, Math.floor((length - size) / gridStep) + 1) },
    (_, index) => from + index * gridStep,
  );

/** Corners, ends and middle of a box. */
const getSamples = ({ x, y, width, height }: Box): [number, number][] =>
  [0, 0.5, 1].flatMap((along): [number, number][] =>
    [0, 0.5, 1].map((down) => [x + along * width, y + down * height]),
  );

/** The free place that lies most within the rings and, among equals, nearest to the middle of their area in the frame. */
export const findRoomOn = (
  rings: Line[],
  size: Size,
  frame: Box,
  taken: readonly Box[],
): Box | undefined => {
  const points = rings.flatMap((ring) => ring.points);
  const middle = (axis: 0 | 1) =>
    (Math.min(...points.map((point) => point[axis])) +
      Math.max(...points.map((point) => point[axis]))) /
    2;
  const [x, y] = [middle(0) - size.width / 2, middle(1) - size.height / 2];
  const nearest = getGrid(frame.x, frame.width, size.width)
    .flatMap((left) =>
      getGrid(frame.y, frame.height, size.height).map((top) => ({ x: left, y: top, ...size })),
    )
    .filter((box) => !taken.some((other) => areOverlapping(box, other)))
    .map((box) => ({ box, distance: Math.hypot(box.x - x, box.y - y) }))
    .sort((a, b) => a.distance - b.distance);
  let best: { box: Box; held: number } | undefined;
  for (const { box } of nearest) {
    const samples = getSamples(box);
    const held = samples.filter((sample) => isHeld(sample, rings)).length;
    if (held > (best?.held ?? 0)) best = { box, held };
    if (held === samples.length) break; // none that lies farther off can be better
  }
  return best?.box;
};
