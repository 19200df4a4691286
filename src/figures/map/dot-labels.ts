/** Finds a position for the name of a place beside its dot. */
import {
  type Box,
  getNearest,
  grow,
  isCrossing,
  isFree,
  isInside,
  type Segment,
  type Size,
} from '../labels/boxes.ts';
import { hasPoint } from './area-labels.ts';
import { isWithinRings } from './outlines.ts';
import type { Obstacles, Room } from './obstacles.ts';

interface Point {
  x: number;
  y: number;
  /** Radius of the dot or ring; 0 for a name without a point. */
  radius: number;
}

// Cartographers prefer right, left, above and below. The diagonals follow.
const directions = [0, 180, 270, 90, 315, 45, 225, 135, 337, 23, 203, 157].map(
  (degrees) => (degrees * Math.PI) / 180,
);

/**
 * A box of this size beside a point: its near edge is `distance` away in the direction `angle`, in
 * radians.
 */
const setBeside = (
  { x, y }: Point,
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

/** The leader line from a point to its name; undefined when the name is close to the point. */
export const getLeader = ({ x, y, radius }: Point, box: Box): Segment | undefined => {
  const to = getNearest(box, { x, y });
  const isNear = radius === 0 || Math.hypot(to.x - x, to.y - y) < radius + 9;
  return isNear ? undefined : { from: { x, y }, to };
};

/** True when a leader line crosses no other name or dot. */
const isClear = (leader: Segment | undefined, { boxes }: Obstacles): boolean =>
  !leader ||
  boxes
    .filter((box) => !isInside({ ...leader.from, width: 0, height: 0 }, box))
    .every((box) => !isCrossing(leader, box));

/** True when a name has a point, or when its centre is on the same side of the border as its area. */
const isOnItsSide = ({ x, y, radius }: Point, box: Box, { outline }: Obstacles): boolean =>
  radius > 0 ||
  isWithinRings([x, y], outline) ===
    isWithinRings([box.x + box.width / 2, box.y + box.height / 2], outline);

/**
 * The nearest free box of this size beside a point; undefined when the frame has none. Tries each of
 * the point's `distances` in turn.
 */
export const findRoomBeside = (
  point: Point & { distances: number[] },
  size: Size,
  { frame, obstacles }: Room,
): Box | undefined =>
  point.distances
    .flatMap((distance) => directions.map((angle) => setBeside(point, size, distance, angle)))
    .find(
      (box) =>
        isInside(box, frame) &&
        isFree(grow(box, 1), obstacles.boxes, obstacles.lines) &&
        !hasPoint(box, obstacles.outline) &&
        isOnItsSide(point, box, obstacles) &&
        isClear(getLeader(point, box), obstacles),
    );
