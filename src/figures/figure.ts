/** A resolved figure, between its data and its drawing: with numbers, dates and words. */
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
  /** The number of a claim, which tells links of the same words apart. */
  number?: number;
  /** The number of the document, or its publisher where it has none: "S/2020/53". */
  document: string;
  href: string;
  /** The document in the list of sources, by its number there. */
  source: { number: number; href: string } | undefined;
}

/** What a drawing needs to know about its page. */
export interface FigureContext {
  /** Prefix of the ids inside the drawing; unique on the page. */
  id: string;
  /** Width of the drawing in its own units: `wideWidth` or `narrowWidth`. */
  width: number;
  /** Language of its words, its numbers and its dates. */
  language: string;
  claims: Readonly<Record<string, Citation>>;
  sources: Readonly<Record<string, Citation>>;
}

/** Width of the drawing for a column of text or more, in CSS pixels. Labels have 13 pixels there. */
export const wideWidth = 560;

/** Width of the drawing for phones, in CSS pixels: what a screen of 320 pixels leaves. */
export const narrowWidth = 288;
