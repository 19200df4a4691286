/** Labels beside the marks of a chart: near, apart from one another and from every line. */
import {
  areOverlapping,
  type Box,
  getNearest,
  grow,
  isCrossing,
  isFree,
  isInside,
  type Segment,
  type Size,
} from './boxes.ts';

/** A mark and the size of its label. */
export interface Labelled {
  mark: Box;
  size: Size;
}

/** Where a label is, how its lines are aligned, and the line to its mark where it is far. */
export interface LabelPlace {
  box: Box;
  anchor: 'start' | 'middle' | 'end';
  leader: Segment | undefined;
}

interface Room {
  frame: Box;
  boxes: readonly Box[];
  lines: readonly Segment[];
  /** Heights of grid lines, which a label interrupts only where it must. */
  levels: readonly number[];
}

const distances = [5, 14, 24, 36, 50, 66, 84, 104, 126, 150];
const longestWithoutLeader = 8;

const getMiddle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

const alignAcross = (mark: Box, { height }: Size): number[] => [
  mark.y + (mark.height - height) / 2,
  mark.y,
  mark.y + mark.height - height,
];

const alignDown = (mark: Box, { width }: Size): [number, LabelPlace['anchor']][] => [
  [mark.x + (mark.width - width) / 2, 'middle'],
  [mark.x, 'start'],
  [mark.x + mark.width - width, 'end'],
];

/** Places at one distance from a mark, the best first. */
const listPlaces = ({ mark, size }: Labelled, distance: number): Omit<LabelPlace, 'leader'>[] => {
  const right = mark.x + mark.width + distance;
  const left = mark.x - distance - size.width;
  const above = mark.y - distance - size.height;
  const below = mark.y + mark.height + distance;
  const at = (x: number, y: number, anchor: LabelPlace['anchor']) => ({
    box: { x, y, ...size },
    anchor,
  });
  return [
    ...alignDown(mark, size).flatMap(([x, anchor]) => [at(x, above, anchor), at(x, below, anchor)]),
    ...alignAcross(mark, size).flatMap((y) => [at(right, y, 'start'), at(left, y, 'end')]),
    ...[above, below].flatMap((y) => [at(right, y, 'start'), at(left, y, 'end')]),
  ];
};

const drawLeader = (mark: Box, box: Box): Segment => {
  const from = getNearest(mark, getMiddle(box));
  return { from, to: getNearest(box, from) };
};

const isOnLevel = ({ y, height }: Box, levels: readonly number[]): boolean =>
  levels.some((level) => y - 2 < level && level < y + height + 2);

/** Places at one distance, those between grid lines first. */
const orderPlaces = (labelled: Labelled, distance: number, levels: readonly number[]) => {
  const places = listPlaces(labelled, distance);
  const [on, between] = [true, false].map((each) =>
    places.filter(({ box }) => isOnLevel(box, levels) === each),
  );
  return [...(between ?? []), ...(on ?? [])];
};

const findPlace = (labelled: Labelled, marks: Box[], room: Room): LabelPlace | undefined => {
  const others = marks.filter((mark) => mark !== labelled.mark);
  for (const distance of distances)
    for (const place of orderPlaces(labelled, distance, room.levels)) {
      if (!isInside(place.box, room.frame)) continue;
      if (!isFree(grow(place.box, 2), [...room.boxes, ...marks], room.lines)) continue;
      if (distance <= longestWithoutLeader) return { ...place, leader: undefined };
      const leader = drawLeader(labelled.mark, place.box);
      const isBlocked = [...room.boxes, ...others].some((box) => isCrossing(leader, box));
      if (!isBlocked) return { ...place, leader };
    }
  return undefined;
};

/** How many other marks a label could reach: the most crowded is placed first. */
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
 * Places of all labels in the order given, or undefined when some have no room. Of several orders of
 * placing, the one with the shortest leaders wins.
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
