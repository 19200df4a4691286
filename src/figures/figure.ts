/** What a figure is between its data and its drawing: numbers and dates in place, words ready to print. */
import type { Element } from 'hast';
import type { EditorialDate } from '../schemas/date.ts';
import type { MapData } from '../schemas/figure-kinds/map.ts';
import type { RangeData } from '../schemas/figure-kinds/range-over-time.ts';
import type { RelationsData } from '../schemas/figure-kinds/relations.ts';
import type { StepData } from '../schemas/figure-kinds/step-over-time.ts';
import type { TimelineData } from '../schemas/figure-kinds/timeline.ts';

/** One number, or a range open at one end or at none. */
export type Amount =
  | { value: number; low?: never; high?: never }
  | { low: number; high: number; value?: never }
  | { low: number; high?: never; value?: never }
  | { high: number; low?: never; value?: never };

/** A point with what its claim says: how much, and when. */
export type Counted<Point> = Point & { amount: Amount; date: EditorialDate };

/** An event whose date and words are known. */
export interface DatedEvent {
  date: EditorialDate;
  text: string;
  claim?: string | undefined;
  source?: string | undefined;
}

export type RangeFigure = Omit<RangeData, 'points'> & {
  points: Counted<RangeData['points'][number]>[];
};
export type StepFigure = Omit<StepData, 'points'> & {
  points: (StepData['points'][number] & { amount: Amount; date: EditorialDate | undefined })[];
};
export type TimelineFigure = Omit<TimelineData, 'events'> & { events: DatedEvent[] };

/** A figure that can be drawn. */
export type Figure = RangeFigure | StepFigure | TimelineFigure | MapData | RelationsData;

/** Where a claim or a source can be read, and who says so in a few words. */
export interface Citation {
  words: string;
  href: string;
}

/** What a drawing needs to know about the page it stands on. */
export interface FigureContext {
  /** Prefix of the ids inside the drawing; unique on the page. */
  id: string;
  /** Width of the drawing in its own units; `pageWidth` unless told. */
  width?: number;
  claims: Readonly<Record<string, Citation>>;
  sources: Readonly<Record<string, Citation>>;
}

/** A figure as trees: the picture, where one helps, and the same data as a table and as text. */
export interface DrawnFigure {
  /** Asked for where the picture is shown: drawing it takes longer than all the rest. */
  drawPicture?: () => Element;
  /** A table; of a timeline, an ordered list. */
  table: Element;
  csv: string;
}

/** Width for the text column and phones: labels keep 11 pixels down to 272 pixels. */
export const pageWidth = 320;

/** Width for a narrow column: labels keep 11 pixels down to 204 pixels. */
export const narrowWidth = 240;
