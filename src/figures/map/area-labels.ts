/** Where the name of an area stands on it. */
import { type Box, grow, isFree, type Size } from '../boxes.ts';
import { isHeld, type Line } from './outlines.ts';
import type { Taken } from './taken.ts';

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

/** The free place that lies most within the rings and, among equals, nearest to the middle of their area in the frame. */
export const findRoomOn = (
  rings: Line[],
  size: Size,
  frame: Box,
  { boxes, lines, outline }: Taken,
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
    .filter((box) => isFree(grow(box, 1), boxes, lines) && !hasPoint(grow(box, 3), outline))
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
