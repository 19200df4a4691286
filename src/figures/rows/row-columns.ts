/** Computes the columns of a chart in rows: dates, plot with axis, and words. */
import { type Axis, makeAxis } from '../axes/horizontal-axis.ts';
import { getTextWidth, measureLines, wrap } from '../labels/text-width.ts';
import type { Row } from './row.ts';

/** Gap between a mark and its number, in units. */
export const labelGap = 8;
/** Half the width of a mark, so that a mark at zero does not touch the date. */
export const markRoom = 6;
const narrowestPlot = 60;
/** Fraction of the width for dates. */
export const datesShare = 0.33;
// Minimum width for words in a separate column, in units.
const wordsBeside = 480;
/** Fraction of the width for words in a column of their own. */
export const wordsShare = 0.32;

/** Left edges of the columns, the axis, and whether numbers are below the marks. */
export interface Columns {
  left: number;
  wordsLeft: number;
  isBeside: boolean;
  axis: Axis;
  below: boolean;
}

const wrapWords = (rows: Row[], width: number): string[] =>
  width < wordsBeside
    ? []
    : rows.flatMap(({ words }) => (words === undefined ? [] : wrap(words, width * wordsShare)));

type Mark = NonNullable<Row['mark']>;

/** The width needed to the right of a mark for its tail and number. */
const getRoom = ({ tail, number, isStrong }: Mark): number =>
  tail + labelGap + getTextWidth(number, isStrong ? 'name' : undefined);

/** The axis, with numbers beside the marks if they fit, otherwise below. */
const getAxis = (
  rows: Row[],
  left: number,
  right: number,
  language: string,
): Pick<Columns, 'axis' | 'below'> => {
  const marks = rows.flatMap(({ mark }) => mark ?? []);
  const room = { left, right, language };
  const beside = makeAxis(
    marks.map((mark) => ({ ...mark, room: getRoom(mark) })),
    room,
  );
  const { scale } = beside;
  const fits =
    (scale.range()[1] ?? 0) - left >= narrowestPlot &&
    marks.every((mark) => scale(mark.high) + getRoom(mark) <= right + 0.01);
  if (fits) return { axis: beside, below: false };
  const narrow = marks.map((mark) => ({ ...mark, room: mark.tail + markRoom }));
  return { axis: makeAxis(narrow, room), below: true };
};

/** The columns of a chart with a given width. */
export const getColumns = (rows: Row[], width: number, language: string): Columns => {
  const dates = rows.flatMap(({ when }) => wrap(when, width * datesShare));
  const words = wrapWords(rows, width);
  const isBeside = words.length > 0;
  const wordsLeft = measureLines(dates).width + 2 * labelGap;
  const left =
    wordsLeft + (isBeside ? measureLines(words).width + labelGap : 0) + markRoom - labelGap;
  return { left, wordsLeft, isBeside, ...getAxis(rows, left, width, language) };
};
