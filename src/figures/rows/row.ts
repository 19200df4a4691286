/** The type of a row of a chart. */
import type { Element } from 'hast';
import type { Scale } from '../axes/horizontal-axis.ts';

/** A row. Without a mark, it has only words. */
export interface Row {
  when: string;
  words?: string | undefined;
  /** Words in a gap above the row. */
  above?: string | undefined;
  /** True when the row is not comparable with earlier rows. Such a row has a background. */
  isApart?: boolean;
  mark?: {
    claim: string;
    number: string;
    /** True when the number is bold. */
    isStrong?: boolean;
    low: number;
    high: number;
    /** Units by which the mark extends beyond its highest number. */
    tail: number;
    draw: (scale: Scale, y: number) => Element[];
  };
}
