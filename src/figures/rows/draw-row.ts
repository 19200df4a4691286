/** Draws one row of a chart: date, mark with number, and words. */
import { linkLabels } from '../citations.ts';
import type { FigureContext } from '../figure.ts';
import { drawLines, drawText, round } from '../labels/labels.ts';
import { type LabelStyle, lineHeight, wrap } from '../labels/text-width.ts';
import type { Row } from './row.ts';
import { drawBreak, drawGround, getBreakHeight, groundPadding } from './row-ground.ts';
import { type Columns, datesShare, labelGap, wordsShare } from './row-columns.ts';

// Row height in units. Links are at least 24 pixels apart on the narrowest phone.
const rowHeight = 28;

/** Wraps the texts of a row into lines. */
const wrapRow = ({ when, words, above, mark }: Row, columns: Columns, width: number) => {
  const plot = width - columns.left;
  const wrapIn = (text: string | undefined, room: number, style?: LabelStyle) =>
    text === undefined ? [] : wrap(text, room, style);
  const style = mark?.isStrong ? 'name' : undefined;
  return {
    dates: wrap(when, width * datesShare),
    numbers: wrapIn(columns.below ? mark?.number : undefined, plot, style),
    notes: wrapIn(words, columns.isBeside ? width * wordsShare : plot),
    breaks: wrapIn(above, width),
  };
};

type Lines = ReturnType<typeof wrapRow>;

const getHeight = (lines: Lines, { mark }: Row, { isBeside }: Columns): number => {
  const { dates, numbers, notes } = lines;
  const underMark = mark ? 0 : 1;
  const more = isBeside
    ? Math.max(dates.length, notes.length, numbers.length + 1 - underMark) - 1
    : Math.max(dates.length - 1, numbers.length + notes.length - underMark);
  return rowHeight + more * lineHeight + getBreakHeight(lines.breaks);
};

/** Draws the number of a row, beside its mark or below it. */
const drawNumber = ({ mark }: Row, { numbers }: Lines, columns: Columns, baseline: number) => {
  if (!mark) return [];
  const style = mark.isStrong ? 'name' : undefined;
  const right = columns.axis.scale(mark.high) + mark.tail + labelGap;
  return columns.below
    ? drawLines(numbers, columns.left, baseline + lineHeight, { style })
    : [drawText(mark.number, right, baseline, { style })];
};

const drawNotes = ({ mark }: Row, lines: Lines, columns: Columns, baseline: number) => {
  if (columns.isBeside) return drawLines(lines.notes, columns.wordsLeft, baseline);
  const below = baseline + (mark ? lineHeight : 0) + lines.numbers.length * lineHeight;
  return drawLines(lines.notes, columns.left, below);
};

/** Draws a row at `top`, and returns its elements and height. */
export const drawRow = (row: Row, columns: Columns, context: FigureContext, top: number) => {
  const { mark } = row;
  const lines = wrapRow(row, columns, context.width);
  const baseline = top + getBreakHeight(lines.breaks) + 18;
  const start = row.isApart ? groundPadding : 0;
  const labels = [
    ...drawLines(lines.dates, start, baseline, { style: 'muted' }),
    ...drawNumber(row, lines, columns, baseline),
  ];
  const height = getHeight(lines, row, columns);
  return {
    height,
    image: [
      ...drawGround(row, lines.breaks, { top, bottom: top + height }, context.width),
      ...drawBreak(lines.breaks, top, context.width),
      ...(mark?.draw(columns.axis.scale, round(baseline - 4.5)) ?? []),
    ],
    muted: [
      ...drawLines(lines.breaks, start, top + 22),
      ...drawNotes(row, lines, columns, baseline),
      ...(mark ? [] : labels),
    ],
    link: mark && linkLabels(mark, labels, context),
  };
};
