/** Finds a position for a name on its area. */
import { type Box, grow, isFree, type Segment, type Size } from '../labels/boxes.ts';
import { createIsWithin, getBounds, type Line, type Point, simplify } from './outlines.ts';
import type { Room } from './obstacles.ts';

const gridStep = 4;

/**
 * Start positions along one axis, on a grid, at which a box of this size overlaps the area and fits
 * into the frame.
 */
const getGrid = (from: number, end: number, size: number, area: [start: number, end: number]) =>
  Array.from(
    { length: Math.max(0, Math.floor((end - from - size) / gridStep) + 1) },
    (_, index) => from + index * gridStep,
  ).filter((start) => start < area[1] && start + size > area[0]);

/** The corners of a box, the middles of its sides, and its centre. */
const getSamples = ({ x, y, width, height }: Box): Point[] =>
  [0, 0.5, 1].flatMap((along): Point[] =>
    [0, 0.5, 1].map((down) => [x + along * width, y + down * height]),
  );

const getMiddle = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

/** True when at least one point of an outline lies in the box. */
export const hasPoint = ({ x, y, width, height }: Box, outline: Line[]): boolean =>
  outline.some(({ points }) =>
    points.some(([px, py]) => px > x && px < x + width && py > y && py < y + height),
  );

/** All boxes of this size on the grid of a frame that overlap an area. */
const listBoxes = ({ width, height }: Size, frame: Box, area: Box): Box[] => {
  const [right, bottom] = [area.x + area.width, area.y + area.height];
  const tops = getGrid(frame.y, frame.y + frame.height, height, [area.y, bottom]);
  return getGrid(frame.x, frame.x + frame.width, width, [area.x, right]).flatMap((left) =>
    tops.map((top) => ({ x: left, y: top, width, height })),
  );
};

/** Sorts boxes by the distance of their centres from the centre of an area, nearest first. */
const sortByDistance = (boxes: Box[], area: Box): Box[] => {
  const [x, y] = getMiddle(area);
  return boxes
    .map((box) => ({
      box,
      squared: (box.x + box.width / 2 - x) ** 2 + (box.y + box.height / 2 - y) ** 2,
    }))
    .sort((a, b) => a.squared - b.squared)
    .map(({ box }) => box);
};

/** Counts the samples inside. Stops early when the count cannot exceed `most`. */
const countWithin = (
  samples: Point[],
  isWithin: (point: Point) => boolean,
  most: number,
): number => {
  let within = 0;
  for (const [index, sample] of samples.entries()) {
    if (within + samples.length - index <= most) return within;
    if (isWithin(sample)) within += 1;
  }
  return within;
};

/** The line segments between successive points of a line. */
export const listSegments = ({ points }: Line): Segment[] =>
  points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    return { from: { x: fromX, y: fromY }, to: { x, y } };
  });

/** The part of a label box that letters usually cover. Boxes are measured for the widest font. */
const getLetters = (box: Box): Box => ({ ...box, width: box.width * 0.8 });

/**
 * The free box of this size inside the rings that is nearest to their centre, away from borders if
 * possible, otherwise with no border through its letters. Undefined when there is none.
 */
export const findRoomWithin = (
  rings: Line[],
  size: Size,
  { frame, obstacles: { boxes, lines } }: Room,
): Box | undefined => {
  const drawn = rings.map(simplify);
  const area = getBounds(drawn);
  const isWithin = createIsWithin(drawn);
  const borders = drawn.flatMap(listSegments);
  const candidates = listBoxes(size, frame, area).filter((box) => isWithin(getMiddle(box)));
  const free = sortByDistance(candidates, area).filter((box) => isFree(grow(box, 1), boxes, lines));
  return (
    free.find((box) => isFree(grow(box, 3), [], borders)) ??
    free.find((box) => isFree(grow(getLetters(box), 1), [], borders))
  );
};

/**
 * The free box of this size with the largest part inside the rings; of several, the one nearest to
 * their centre. The centre of the box is inside the rings unless `isLoose` is true. Undefined when
 * there is none.
 */
export const findRoomOn = (
  rings: Line[],
  size: Size,
  { frame, obstacles: { boxes, lines, outline } }: Room,
  isLoose: boolean,
): Box | undefined => {
  const drawn = rings.map(simplify);
  const area = getBounds(drawn);
  const isWithin = createIsWithin(drawn);
  const isRoom = (box: Box): boolean =>
    isFree(grow(box, 1), boxes, lines) && !hasPoint(grow(box, 3), outline);
  const candidates = listBoxes(size, frame, area).filter(
    (box) => isLoose || isWithin(getMiddle(box)),
  );
  let best: { box: Box; within: number } | undefined;
  for (const box of sortByDistance(candidates, area)) {
    const samples = getSamples(box);
    const within = countWithin(samples, isWithin, best?.within ?? 0);
    // isRoom is the slowest condition, so it comes last.
    if (within > (best?.within ?? 0) && isRoom(box)) best = { box, within };
    if (best?.within === samples.length) break; // boxes farther away cannot be better
  }
  return best?.box;
};
