/** Labels the outline of each enlarged area with the title of its view. */
import type { Element } from 'hast';
import { type Box, grow, isFree, isInside, type Size } from '../boxes.ts';
import { orderPlaces } from '../label-places.ts';
import { listSegments } from './area-labels.ts';
import type { Enlarged } from './enlarged.ts';
import type { Obstacles } from './obstacles.ts';
import { fillBox, measureName } from './place-labels.ts';

const gap = 3;

/** A free box next to an outline, without a border in it if possible. Undefined when there is none. */
const findRoom = (mark: Box, size: Size, frame: Box, { boxes, outline }: Obstacles) => {
  const others = boxes.filter((box) => box !== mark);
  const borders = outline.flatMap(listSegments);
  const free = orderPlaces({ mark, size }, gap, [])
    .map(({ box }) => box)
    .filter((box) => isInside(box, frame) && isFree(grow(box, 1), others));
  return free.find((box) => isFree(box, [], borders)) ?? free[0];
};

/**
 * Places the titles next to their outlines. Returns the labels, and the titles without room. Adds the
 * box of each label to `obstacles`.
 */
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
