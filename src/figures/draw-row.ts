/** Draws one row of a chart: its date, its mark with a number, and its words. */
import { s } from 'hastscript';
import { linkLabels } from './citations.ts';
import type { FigureContext } from './figure.ts';
import { drawLines, drawText, round } from './labels.ts';
import { lineHeight, wrap } from './text-width.ts';
import type { Row } from './row.ts';
import { type Columns, datesShare, labelGap, wordsShare } from './row-columns.ts';

// Rows apart enough that two links are 24 pixels apart on the narrowest phone.
const rowHeight = 28;

/** Lines of one row and the height they take. */
const measureRow = ({ when, words, above, mark }: Row, columns: Columns, width: number) => {
  const plot = width - columns.left;
  const dates = wrap(when, width * datesShare);
  const numbers = mark && columns.below ? wrap(mark.number, plot) : [];
  const notes =
    words === undefined ? [] : wrap(words, columns.isBeside ? width * wordsShare : plot);
  const breaks = above === undefined ? [] : wrap(above, width);
  const underMark = mark ? 0 : 1;
  const lines = columns.isBeside
    ? Math.max(dates.length, notes.length, numbers.length + 1 - underMark) - 1
    : Math.max(dates.length - 1, numbers.length + notes.length - underMark);
  const body = rowHeight + lines * lineHeight;
  return {
    dates,
    numbers,
    notes,
    breaks,
    height: body + (breaks.length ? breaks.length * lineHeight + 16 : 0),
  };
};

/** The elements of a row whose top is at `top`, and its height. */
export const drawRow = (row: Row, columns: Columns, context: FigureContext, top: number) => {
  const width = context.width;
  const { dates, numbers, notes, breaks, height } = measureRow(row, columns, width);
  const shift = breaks.length ? breaks.length * lineHeight + 16 : 0;
  const baseline = top + shift + 18;
  const y = baseline - 4.5;
  const { mark } = row;
  const below = baseline + (mark ? lineHeight : 0);
  const beside = mark
    ? columns.below
      ? drawLines(numbers, columns.left, below)
      : [drawText(mark.number, columns.scale(mark.high) + mark.tail + labelGap, baseline)]
    : [];
  const labels = [...drawLines(dates, 0, baseline), ...beside];
  return {
    height,
    image: [
      ...(breaks.length ? [s('path', { class: 'break', d: `M0 ${round(top + 6)}H${width}` })] : []),
      ...(mark?.draw(columns.scale, round(y)) ?? []),
    ],
    muted: [
      ...drawLines(breaks, 0, top + 22),
      ...(columns.isBeside
        ? drawLines(notes, columns.wordsLeft, baseline)
        : drawLines(notes, columns.left, below + numbers.length * lineHeight)),
      ...(mark ? [] : labels),
    ],
    link: mark && linkLabels(mark, labels, context),
  };
};
