/** Computes the columns of a chart in rows: dates, plot with scale, and words. */
import { makeScale, type Scale } from './horizontal-axis.ts';
import { getTextWidth, measureLines, wrap } from './text-width.ts';
import type { Row } from './row.ts';

/** Gap between a mark and its number, in units. */
export const labelGap = 8;
// Half the width of a mark, so that a mark at zero does not touch the date.
const markRoom = 6;
const narrowestPlot = 60;
/** Fraction of the width for dates. */
export const datesShare = 0.33;
// Minimum width for words in a column of their own, in units.
const wordsBeside = 480;
/** Fraction of the width for words in a column of their own. */
export const wordsShare = 0.32;

/** Left edges of the columns, the scale, and whether numbers are below the marks. */
export interface Columns {
  left: number;
  wordsLeft: number;
  isBeside: boolean;
  scale: Scale;
  below: boolean;
}

const wrapWords = (rows: Row[], width: number): string[] =>
  width < wordsBeside
    ? []
    : rows.flatMap(({ words }) => (words === undefined ? [] : wrap(words, width * wordsShare)));

/** The scale, with numbers beside the marks if they fit, otherwise below. */
const getScale = (rows: Row[], left: number, width: number): Pick<Columns, 'scale' | 'below'> => {
  const marks = rows.flatMap(({ mark }) => mark ?? []);
  const getRoom = (tail: number, number: string) => tail + labelGap + getTextWidth(number);
  const beside = makeScale(
    marks.map(({ low, high, tail, number }) => ({ low, high, room: getRoom(tail, number) })),
    left,
    width,
  );
  const fits =
    beside(beside.domain()[1] ?? 0) - left >= narrowestPlot &&
    marks.every(({ high, tail, number }) => beside(high) + getRoom(tail, number) <= width + 0.01);
  if (fits) return { scale: beside, below: false };
  const rooms = marks.map(({ low, high, tail }) => ({ low, high, room: tail + markRoom }));
  return { scale: makeScale(rooms, left, width), below: true };
};

/** The columns of a chart with a given width. */
export const getColumns = (rows: Row[], width: number): Columns => {
  const dates = rows.flatMap(({ when }) => wrap(when, width * datesShare));
  const words = wrapWords(rows, width);
  const isBeside = words.length > 0;
  const wordsLeft = measureLines(dates).width + 2 * labelGap;
  const left =
    wordsLeft + (isBeside ? measureLines(words).width + labelGap : 0) + markRoom - labelGap;
  return { left, wordsLeft, isBeside, ...getScale(rows, left, width) };
};
