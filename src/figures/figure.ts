/** The types of resolved figures, which have the numbers, dates and words of their claims. */
import type { EditorialDate } from '../schemas/date.ts';
import type { FigureData } from '../schemas/figure.ts';

/** A number, or a range that may be open at one or both ends. */
export type Amount =
  | { value: number; low?: never; high?: never }
  | { low: number; high: number; value?: never }
  | { low: number; high?: never; value?: never }
  | { high: number; low?: never; value?: never };

/** A point with the number and date of its claim. */
export type Counted<Point> = Point & { amount: Amount; date: EditorialDate };

/** A figure of any kind that can be drawn, with the fields that all kinds share. */
export type Figure = FigureData;

/** A link to a claim or source, and its speaker in a few words. */
export interface Citation {
  words: string;
  /** Number of the claim, which distinguishes links with the same words. */
  number?: number;
  /** Number of the document, or its publisher: "S/2020/53". */
  document: string;
  href: string;
  /** Number and link of the document in the list of sources. */
  source: { number: number; href: string } | undefined;
}

/** Values of the page that a drawing needs. */
export interface FigureContext {
  /** Prefix of ids in the drawing, unique on the page. */
  id: string;
  /** Width in units of the drawing: `wideWidth` or `narrowWidth`. */
  width: number;
  /** Language of words, numbers and dates. */
  language: string;
  claims: Readonly<Record<string, Citation>>;
  sources: Readonly<Record<string, Citation>>;
}

/** Width of the wide drawing, in CSS pixels. Labels have 13 pixels. */
export const wideWidth = 560;

/** Width of the narrow drawing, in CSS pixels, for a screen of 320 pixels. */
export const narrowWidth = 288;
