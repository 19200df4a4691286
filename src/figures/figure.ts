/** What a figure is between its data and its drawing: numbers and dates in place, words ready to print. */
import type { EditorialDate } from '../schemas/date.ts';
import type { FigureData } from '../schemas/figure.ts';

/** One number, or a range open at one end or at none. */
export type Amount =
  | { value: number; low?: never; high?: never }
  | { low: number; high: number; value?: never }
  | { low: number; high?: never; value?: never }
  | { high: number; low?: never; value?: never };

/** A point with what its claim says: how much, and when. */
export type Counted<Point> = Point & { amount: Amount; date: EditorialDate };

/** A figure that can be drawn; each kind adds its own fields. */
export type Figure = FigureData;

/** Where a claim or a source can be read, and who says so in a few words. */
export interface Citation {
  words: string;
  href: string;
}

/** What a drawing needs to know about the page it stands on. */
export interface FigureContext {
  /** Prefix of the ids inside the drawing; unique on the page. */
  id: string;
  /** Width of the drawing in its own units; `pageWidth` by default. */
  width?: number;
  claims: Readonly<Record<string, Citation>>;
  sources: Readonly<Record<string, Citation>>;
}

/** Width for the text column and phones: labels keep 11 pixels down to 272 pixels. */
export const pageWidth = 320;

/** Width for a narrow column: labels keep 11 pixels down to 204 pixels. */
export const narrowWidth = 240;
