/** Lists the possible positions of a label beside its mark, best first. */
import type { Box, Segment, Size } from './boxes.ts';

/** A mark and the size of its label. */
export interface Labelled {
  mark: Box;
  size: Size;
  /** Preferred area of the label. */
  side?: Box;
}

/** The position of a label, its alignment, and a leader line if it is far from its mark. */
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

/** Positions at one distance from a mark, best first. */
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

/** Positions at one distance from a mark. Those between grid lines come first. */
export const orderPlaces = (labelled: Labelled, distance: number, levels: readonly number[]) => {
  const places = listPlaces(labelled, distance);
  const [on, between] = [true, false].map((each) =>
    places.filter(({ box }) => isOnLevel(box, levels) === each),
  );
  return [...(between ?? []), ...(on ?? [])];
};
