/** The places that a label can have beside its mark, the best first. */
import type { Box, Segment, Size } from './boxes.ts';

/** A mark and the size of its label. */
export interface Labelled {
  mark: Box;
  size: Size;
  /** Where its label should be, if it has room there. */
  side?: Box;
}

/** Where a label is, how its lines are aligned, and the line to its mark where it is far. */
export interface LabelPlace {
  box: Box;
  anchor: 'start' | 'middle' | 'end';
  leader: Segment | undefined;
}

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

const isOnLevel = ({ y, height }: Box, levels: readonly number[]): boolean =>
  levels.some((level) => y - 2 < level && level < y + height + 2);

/** Places at one distance from a mark; those between grid lines come first. */
export const orderPlaces = (labelled: Labelled, distance: number, levels: readonly number[]) => {
  const places = listPlaces(labelled, distance);
  const [on, between] = [true, false].map((each) =>
    places.filter(({ box }) => isOnLevel(box, levels) === each),
  );
  return [...(between ?? []), ...(on ?? [])];
};
