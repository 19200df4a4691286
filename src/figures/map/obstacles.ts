/** The types of the room for the labels of a map. */
import type { Box, Segment } from '../labels/boxes.ts';
import type { Line } from './outlines.ts';

/** What names must not cover. Each placed name adds its box, and its leader line if it has one. */
export interface Obstacles {
  boxes: Box[];
  lines: Segment[];
  /** The border of the country in focus. Names of other countries must not cover it. */
  outline: Line[];
}

/** A frame for labels, with the obstacles in it. */
export interface Room {
  frame: Box;
  obstacles: Obstacles;
}
