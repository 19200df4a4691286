/** Draws a row of a narrow chart: date, number and words, and the mark below them in the full width. */
import { linkLabels } from '../citations.ts';
import { drawBreak, drawGround, getBreakHeight, groundPadding } from './row-ground.ts';
import type { FigureContext } from '../figure.ts';
import { drawLines, round } from '../labels/labels.ts';
import type { Row } from './row.ts';
import { type Axis, makeAxis } from '../axes/horizontal-axis.ts';
import { datesShare, labelGap, markRoom } from './row-columns.ts';
import { getTextWidth, lineHeight, measureLines, wrap } from '../labels/text-width.ts';

// Distances in units: from the top of a row to its first baseline, from its last baseline to the middle of
// the mark, from there to the next row, and from the last baseline of a row without a mark.
const firstLine = 14;
const aboveMark = 12;
const belowMark = 9;
const belowWords = 10;

/** The axis in the full width, and the left edge of numbers and words. */
export interface StackedColumns {
  wordsLeft: number;
  axis: Axis;
}

export const getStackedColumns = (rows: Row[], width: number, language: string): StackedColumns => {
  const dates = rows.flatMap(({ when }) => wrap(when, width * datesShare));
  const reaches = rows.flatMap(({ mark }) =>
    mark ? [{ ...mark, room: mark.tail + markRoom }] : [],
  );
  const make = (left: number): Axis =>
    makeAxis(reaches, { left, right: width - markRoom, language });
  // The label of the lowest number is centred on it.
  const widest = Math.max(0, ...make(markRoom).labels.map(({ text }) => getTextWidth(text)));
  return {
    wordsLeft: measureLines(dates).width + 2 * labelGap,
    axis: make(Math.max(markRoom, widest / 2)),
  };
};

/** The lines of the number, and the words with their position: beside it if they fit, otherwise below it. */
const layWords = ({ words, mark }: Row, wordsLeft: number, width: number) => {
  const room = width - wordsLeft;
  const numbers = mark ? wrap(mark.number, room) : [];
  if (words === undefined) return { numbers, x: wordsLeft, line: 0, lines: [] };
  const beside = mark ? getTextWidth(mark.number) + labelGap : 0;
  if (numbers.length < 2 && beside + getTextWidth(words) <= room)
    return { numbers, x: wordsLeft + beside, line: 0, lines: [words] };
  return { numbers, x: wordsLeft, line: numbers.length, lines: wrap(words, room) };
};

/** The lines of a row at `top`, and the heights of its baselines and its end. */
const layRow = (row: Row, wordsLeft: number, width: number, top: number) => {
  const { when, above, mark, isApart } = row;
  const breaks = above === undefined ? [] : wrap(above, width - 2 * groundPadding);
  const dates = wrap(when, width * datesShare);
  const words = layWords(row, wordsLeft, width);
  const count = Math.max(dates.length, words.numbers.length, words.line + words.lines.length);
  const first = top + getBreakHeight(breaks) + firstLine;
  const last = first + (count - 1) * lineHeight;
  const bottom = last + (mark ? aboveMark + belowMark : belowWords);
  return { breaks, dates, words, start: isApart ? groundPadding : 0, first, last, bottom };
};

/** Draws a row at `top`, and returns its elements and height. */
export const drawStackedRow = (
  row: Row,
  { wordsLeft, axis }: StackedColumns,
  context: FigureContext,
  top: number,
) => {
  const { mark } = row;
  const { width } = context;
  const { breaks, dates, words, start, first, last, bottom } = layRow(row, wordsLeft, width, top);
  const labels = [
    ...drawLines(dates, start, first, { style: 'muted' }),
    ...drawLines(words.numbers, wordsLeft, first),
  ];
  return {
    height: bottom - top,
    image: [
      ...drawGround(row, breaks, { top, bottom }, width),
      ...drawBreak(breaks, top, width),
      ...(mark?.draw(axis.scale, round(last + aboveMark)) ?? []),
    ],
    muted: [
      ...drawLines(breaks, start, top + 22),
      ...drawLines(words.lines, words.x, first + words.line * lineHeight),
      ...(mark ? [] : labels),
    ],
    link: mark && linkLabels(mark, labels, context),
  };
};
