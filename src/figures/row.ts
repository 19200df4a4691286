/** One row of a chart in rows. */
import type { Element } from 'hast';
import type { Scale } from './horizontal-axis.ts';

/** One row; a row without a mark has only words. */
export interface Row {
  when: string;
  words?: string | undefined;
  /** Words over a break between this row and the one before. */
  above?: string | undefined;
  mark?: {
    claim: string;
    number: string;
    low: number;
    high: number;
    /** Units by which the mark extends beyond its highest number. */
    tail: number;
    draw: (scale: Scale, y: number) => Element[];
  };
}
