/** Names the outlines of enlarged areas after the titles of their views. */
import type { Element } from 'hast';
import { type Box, grow, isFree, isInside, type Size } from '../boxes.ts';
import { orderPlaces } from '../label-places.ts';
import { listSegments } from './area-labels.ts';
import type { Enlarged } from './enlarged.ts';
import type { Obstacles } from './obstacles.ts';
import { fillBox, measureName } from './place-labels.ts';

const gap = 3;

/** The free place at an outline, off the border if possible. */
const findRoom = (mark: Box, size: Size, frame: Box, { boxes, outline }: Obstacles) => {
  const others = boxes.filter((box) => box !== mark);
  const borders = outline.flatMap(listSegments);
  const free = orderPlaces({ mark, size }, gap, [])
    .map(({ box }) => box)
    .filter((box) => isInside(box, frame) && isFree(grow(box, 1), others));
  return free.find((box) => isFree(box, [], borders)) ?? free[0];
};

/** Finds room for the titles at their outlines; `obstacles` grows by them. */
export const nameEnlarged = (enlarged: Enlarged[], frame: Box, obstacles: Obstacles) => {
  const labels: Element[] = [];
  const unplaced: string[] = [];
  for (const { box: mark, title } of enlarged) {
    if (title === undefined) continue;
    const { lines, ...size } = measureName(title, frame.width, 'name');
    const box = findRoom(mark, size, frame, obstacles);
    if (!box) unplaced.push(title);
    else {
      obstacles.boxes.push(box);
      labels.push(...fillBox(lines, box, 'name'));
    }
  }
  return { labels, unplaced };
};
