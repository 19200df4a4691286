/** Where the name of an area is on it. */
import { areOverlapping, type Box, grow, isFree, type Size } from '../boxes.ts';
import { isHeld, type Line, simplify } from './outlines.ts';
import type { Obstacles } from './obstacles.ts';

const gridStep = 4;

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

/** True when a point of an outline lies in the box. */
export const hasPoint = ({ x, y, width, height }: Box, outline: Line[]): boolean =>
  outline.some(({ points }) =>
    points.some(([px, py]) => px > x && px < x + width && py > y && py < y + height),
  );

/** The box that the rings fill. */
const getBounds = (rings: Line[]): Box => {
  const points = rings.flatMap((ring) => ring.points);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

/** The boxes of this size on the grid of a frame that touch an area, those nearest to its middle first. */
const listBoxes = (size: Size, frame: Box, area: Box): Box[] => {
  const x = area.x + (area.width - size.width) / 2;
  const y = area.y + (area.height - size.height) / 2;
  return getGrid(frame.x, frame.width, size.width)
    .flatMap((left) =>
      getGrid(frame.y, frame.height, size.height).map((top) => ({ x: left, y: top, ...size })),
    )
    .filter((box) => areOverlapping(box, area))
    .map((box) => ({ box, distance: Math.hypot(box.x - x, box.y - y) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ box }) => box);
};

/** The free place that lies most within the rings and, among equals, nearest to the middle of their area in the frame. */
export const findRoomOn = (
  rings: Line[],
  size: Size,
  frame: Box,
  { boxes, lines, outline }: Obstacles,
): Box | undefined => {
  const drawn = rings.map(simplify);
  const isRoom = (box: Box): boolean =>
    isFree(grow(box, 1), boxes, lines) && !hasPoint(grow(box, 3), outline);
  let best: { box: Box; held: number } | undefined;
  for (const box of listBoxes(size, frame, getBounds(drawn))) {
    const samples = getSamples(box);
    const held = samples.filter((sample) => isHeld(sample, drawn)).length;
    // Whether there is room is asked last, because it takes longest.
    if (held > (best?.held ?? 0) && isRoom(box)) best = { box, held };
    if (best?.held === samples.length) break; // none that lies farther off can be better
  }
  return best?.box;
};
