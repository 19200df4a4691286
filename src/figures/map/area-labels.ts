/** Finds where on an area its name fits. */
import { type Box, grow, isFree, type Size } from '../boxes.ts';
import { getBounds, isWithinRings, type Line, type Point, simplify } from './outlines.ts';
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

/** The boxes of this size on the grid of a frame that touch an area, those nearest to its middle first. */
const listBoxes = ({ width, height }: Size, frame: Box, area: Box): Box[] => {
  const x = area.x + (area.width - width) / 2;
  const y = area.y + (area.height - height) / 2;
  const [right, bottom] = [area.x + area.width, area.y + area.height];
  const tops = getGrid(frame.y, frame.y + frame.height, height, [area.y, bottom]);
  return getGrid(frame.x, frame.x + frame.width, width, [area.x, right])
    .flatMap((left) => tops.map((top) => ({ x: left, y: top, width, height })))
    .map((box) => ({ box, squared: (box.x - x) ** 2 + (box.y - y) ** 2 }))
    .sort((a, b) => a.squared - b.squared)
    .map(({ box }) => box);
};

/** Counts the samples within the rings; stops early where they cannot be more than `most`. */
const countWithin = (samples: Point[], rings: Line[], most: number): number => {
  let within = 0;
  for (const [index, sample] of samples.entries()) {
    if (within + samples.length - index <= most) return within;
    if (isWithinRings(sample, rings)) within += 1;
  }
  return within;
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
  const isRoom = (box: Box): boolean =>
    isFree(grow(box, 1), boxes, lines) && !hasPoint(grow(box, 3), outline);
  let best: { box: Box; within: number } | undefined;
  for (const box of listBoxes(size, frame, getBounds(drawn))) {
    if (!isLoose && !isWithinRings(getMiddle(box), drawn)) continue;
    const samples = getSamples(box);
    const within = countWithin(samples, drawn, best?.within ?? 0);
    // The slowest condition comes last.
    if (within > (best?.within ?? 0) && isRoom(box)) best = { box, within };
    if (best?.within === samples.length) break; // none that lies farther off can be better
  }
  return best?.box;
};
