/** Rectangles taken up by labels and marks, and the search for room among them. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Size = Pick<Box, 'width' | 'height'>;

/** True when two boxes share any area. */
export const areOverlapping = (a: Box, b: Box): boolean =>
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
