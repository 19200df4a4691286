/** Places labels near the marks of a chart without overlaps. */
import {
  areOverlapping,
  type Box,
  getNearest,
  grow,
  isCrossing,
  isFree,
  isInside,
  type Segment,
} from './boxes.ts';
import { type Labelled, type LabelPlace, orderPlaces } from './label-places.ts';

interface Room {
  frame: Box;
  boxes: readonly Box[];
  lines: readonly Segment[];
  /** Heights of grid lines, which labels avoid if possible. */
  levels: readonly number[];
}

const distances = [5, 14, 24, 36, 50, 66, 84, 104, 126, 150];
const longestWithoutLeader = 8;

const getMiddle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

const getLeader = (mark: Box, box: Box): Segment => {
  const from = getNearest(mark, getMiddle(box));
  return { from, to: getNearest(box, from) };
};

const findPlaceIn = (
  frame: Box,
  labelled: Labelled,
  marks: Box[],
  room: Room,
): LabelPlace | undefined => {
  const others = marks.filter((mark) => mark !== labelled.mark);
  for (const distance of distances)
    for (const place of orderPlaces(labelled, distance, room.levels)) {
      if (!isInside(place.box, frame)) continue;
      if (!isFree(grow(place.box, 2), [...room.boxes, ...marks], room.lines)) continue;
      if (distance <= longestWithoutLeader) return { ...place, leader: undefined };
      const leader = getLeader(labelled.mark, place.box);
      const isBlocked = [...room.boxes, ...others].some((box) => isCrossing(leader, box));
      if (!isBlocked) return { ...place, leader };
    }
  return undefined;
};

const findPlace = (labelled: Labelled, marks: Box[], room: Room): LabelPlace | undefined =>
  (labelled.side && findPlaceIn(labelled.side, labelled, marks, room)) ??
  findPlaceIn(room.frame, labelled, marks, room);

/** The number of other marks that a label could reach, which shows how crowded its mark is. */
const countNear = (labelled: Labelled, all: Labelled[]): number => {
  const reach = grow(labelled.mark, labelled.size.width);
  return all.filter(({ mark }) => areOverlapping(reach, mark)).length;
};

const placeInOrder = (order: Labelled[], marks: Box[], room: Room) => {
  const places = new Map<Labelled, LabelPlace>();
  const [boxes, lines] = [[...room.boxes], [...room.lines]];
  for (const labelled of order) {
    const place = findPlace(labelled, marks, { ...room, boxes, lines });
    if (!place) return undefined;
    places.set(labelled, place);
    boxes.push(place.box);
    if (place.leader) lines.push(place.leader);
  }
  return places;
};

const measureLeaders = (places: Map<Labelled, LabelPlace>): number =>
  [...places.values()].reduce((sum, { leader }) => {
    if (!leader) return sum;
    return sum + Math.hypot(leader.to.x - leader.from.x, leader.to.y - leader.from.y) + 10;
  }, 0);

/**
 * Positions of all labels in the given order; undefined when some do not fit. Tries several orders, and
 * returns the result with the shortest leaders.
 */
export const placeLabels = (labels: Labelled[], room: Room): LabelPlace[] | undefined => {
  const marks = labels.map(({ mark }) => mark);
  const crowded = labels.toSorted((a, b) => countNear(b, labels) - countNear(a, labels));
  const orders = [labels, labels.toReversed(), crowded, crowded.toReversed()];
  const [best] = orders
    .flatMap((order) => placeInOrder(order, marks, room) ?? [])
    .toSorted((a, b) => measureLeaders(a) - measureLeaders(b));
  return best && labels.flatMap((labelled) => best.get(labelled) ?? []);
};
