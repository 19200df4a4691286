/** The type of a row of a chart. */
import type { Element } from 'hast';
import type { Scale } from './horizontal-axis.ts';

/** A row. Without a mark, it has only words. */
export interface Row {
  when: string;
  words?: string | undefined;
  /** Words in a gap above the row. */
  above?: string | undefined;
  /** True where the row is not comparable with those before; it has a ground of its own. */
  isApart?: boolean;
  mark?: {
    claim: string;
    number: string;
    /** True where the number is bold. */
    isStrong?: boolean;
    low: number;
    high: number;
    /** Units by which the mark extends beyond its highest number. */
    tail: number;
    draw: (scale: Scale, y: number) => Element[];
  };
}
