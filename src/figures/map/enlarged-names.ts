/** Labels the outline of each enlarged area with the title of its view. */
import type { Element } from 'hast';
import { type Box, grow, isFree, isInside, type Size } from '../labels/boxes.ts';
import { orderPlaces } from '../labels/label-places.ts';
import { listSegments } from './area-labels.ts';
import type { Enlarged } from './enlarged.ts';
import type { Room } from './obstacles.ts';
import { fillBox, measureName } from './place-labels.ts';

const gap = 3;

/** A free box next to an outline, without a border in it if possible. Undefined when there is none. */
const findRoom = (mark: Box, size: Size, { frame, obstacles }: Room) => {
  const { boxes, outline } = obstacles;
  const others = boxes.filter((box) => box !== mark);
  const borders = outline.flatMap(listSegments);
  const free = orderPlaces({ mark, size }, gap, [])
    .map(({ box }) => box)
    .filter((box) => isInside(box, frame) && isFree(grow(box, 1), others));
  return free.find((box) => isFree(box, [], borders)) ?? free[0];
};

/**
 * Places the titles next to their outlines. Returns the labels, and the titles without room. Adds the
 * box of each label to the obstacles of the room.
 */
export const addEnlargedNames = (enlarged: Enlarged[], room: Room) => {
  const labels: Element[] = [];
  const unplaced: string[] = [];
  for (const { box: mark, title } of enlarged) {
    if (title === undefined) continue;
    const { lines, ...size } = measureName(title, room.frame.width, 'name');
    const box = findRoom(mark, size, room);
    if (!box) unplaced.push(title);
    else {
      room.obstacles.boxes.push(box);
      labels.push(...fillBox(lines, box, 'name'));
    }
  }
  return { labels, unplaced };
};
