/** A sentence that restates the record, as its readers return it. */
import type { VFile } from 'vfile';
import type { Range, TextRange } from '../../report/range.ts';

/** A sentence, the texts that it restates, and how many words it must share with a sentence of them. */
export interface Restating {
  text: string;
  /** The marked words, when only they are compared. */
  marked?: TextRange;
  /** Marked words that are compared separately. */
  apart?: TextRange[];
  /** True for a sentence of the record itself. */
  isRecord?: true;
  texts: string[];
  least: number;
  file: VFile;
  at: (start: number, end: number) => Range;
}
