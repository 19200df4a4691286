/** Positions in a file. */
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';

/** A range of positions in a file. */
export interface Range {
  start: Point;
  end: Point;
}

/** A range of offsets in a text. */
export interface TextRange {
  start: number;
  end: number;
}

/** Creates a function that converts offsets in a file to ranges. */
export const createRanges = (file: VFile) => {
  const { toPoint } = location(file);
  const start = { line: 1, column: 1 };
  return (from: number, to: number): Range => ({
    start: toPoint(from) ?? start,
    end: toPoint(to) ?? toPoint(String(file).length) ?? start,
  });
};
