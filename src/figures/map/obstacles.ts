/** Obstacles for the labels of a map. */
import type { Box, Segment } from '../boxes.ts';
import type { Line } from './outlines.ts';

/** What names must not cover; names and their leaders are added as they are placed. */
export interface Obstacles {
  boxes: Box[];
  lines: Segment[];
  /** The border of the country in focus, on which no country is named. */
  outline: Line[];
}
