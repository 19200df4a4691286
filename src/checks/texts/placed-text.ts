/** A text of an analysis, with its place in a file. */
import type { VFile } from 'vfile';
import type { Range } from '../report/range.ts';

/** A text, and a function that returns the range of a part of it or, in data, of its field. */
export interface PlacedText {
  text: string;
  file: VFile;
  at: (start: number, end: number) => Range;
}
