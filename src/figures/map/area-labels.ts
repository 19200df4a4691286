/** Finds where on an area its name fits. */
import { type Box, grow, isFree, type Segment, type Size } from '../boxes.ts';
import { createIsWithin, getBounds, type Line, type Point, simplify } from './outlines.ts';
import type { Obstacles } from './obstacles.ts';

const gridStep = 4;

/** Positions on the grid of a frame, along one axis, at which a box of this size touches the area and fits into the frame. */
const getGrid = (from: number, end: number, size: number, area: [start: number, end: number]) =>
  Array.from(
    { length: Math.max(0, Math.floor((end - from - size) / gridStep) + 1) },
    (_, index) => from + index * gridStep,
  ).filter((start) => start < area[1] && start + size > area[0]);

/** Corners, ends and middle of a box. */
const getSamples = ({ x, y, width, height }: Box): Point[] =>
  [0, 0.5, 1].flatMap((along): Point[] =>
    [0, 0.5, 1].map((down) => [x + along * width, y + down * height]),
  );

const getMiddle = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

/** True when a point of an outline lies in the box. */
export const hasPoint = ({ x, y, width, height }: Box, outline: Line[]): boolean =>
  outline.some(({ points }) =>
    points.some(([px, py]) => px > x && px < x + width && py > y && py < y + height),
  );

/** The boxes of this size on the grid of a frame that touch an area. */
const listBoxes = ({ width, height }: Size, frame: Box, area: Box): Box[] => {
  const [right, bottom] = [area.x + area.width, area.y + area.height];
  const tops = getGrid(frame.y, frame.y + frame.height, height, [area.y, bottom]);
  return getGrid(frame.x, frame.x + frame.width, width, [area.x, right]).flatMap((left) =>
    tops.map((top) => ({ x: left, y: top, width, height })),
  );
};

/** Those nearest to the middle of an area first. */
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

/** Counts the samples inside; stops early where they cannot be more than `most`. */
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

/** The straight stretches of a line. */
export const listSegments = ({ points }: Line): Segment[] =>
  points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    return { from: { x: fromX, y: fromY }, to: { x, y } };
  });

/** What letters fill of a box that is measured for the widest face at its full size. */
const getLetters = (box: Box): Box => ({ ...box, width: box.width * 0.8 });

/** The free place wholly within the rings that is nearest to the middle of their area in the frame. */
export const findRoomWithin = (
  rings: Line[],
  size: Size,
  frame: Box,
  { boxes, lines }: Obstacles,
): Box | undefined => {
  const drawn = rings.map(simplify);
  const area = getBounds(drawn);
  const isWithin = createIsWithin(drawn);
  const borders = drawn.flatMap(listSegments);
  const candidates = listBoxes(size, frame, area).filter((box) => isWithin(getMiddle(box)));
  return sortByDistance(candidates, area).find(
    (box) => isFree(grow(box, 1), boxes, lines) && isFree(grow(getLetters(box), 1), [], borders),
  );
};

/** The free place that lies most within the rings, with its middle or, where `isLoose`, without it; among equals, nearest to the middle of their area in the frame. */
export const findRoomOn = (
  rings: Line[],
  size: Size,
  frame: Box,
  { boxes, lines, outline }: Obstacles,
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
    // The slowest condition comes last.
    if (within > (best?.within ?? 0) && isRoom(box)) best = { box, within };
    if (best?.within === samples.length) break; // none that lies farther off can be better
  }
  return best?.box;
};
