/** Counts as rows: the date at the left, the mark on a common scale, its number beside it, words below. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { FigureContext } from './figure.ts';
import { linkLabels } from './citations.ts';
import { findLabelBoxes } from './cut-lines.ts';
import { drawLines, drawText, getTextWidth, lineHeight, round, wrap } from './labels.ts';
import { framePicture } from './svg.ts';
import { drawAxis, drawAxisLines, makeScale, type Scale } from './scales.ts';

/** One row; a row without a mark says in words that there is nothing to draw. */
export interface Row {
  when: string;
  words?: string | undefined;
  /** Words over a break between this row and the one before. */
  above?: string | undefined;
  mark?: {
    claim: string;
    number: string;
    low: number;
    high: number;
    /** Units by which the mark extends beyond its highest number. */
    tail: number;
    draw: (scale: Scale, y: number) => Element[];
  };
}

interface Chart {
  unit: string;
  rows: Row[];
}

const labelGap = 8;
// Half a mark, so that one at zero does not touch the date.
const markRoom = 6;
// Rows apart enough that two links are 24 pixels apart on the narrowest phone.
const rowHeight = 28;
const narrowestPlot = 60;
const datesShare = 0.33;
// Words stand in a column of their own where the drawing is wide.
const wordsBeside = 480;
const wordsShare = 0.32;

/** Columns of the chart: where the plot begins, the scale, and whether numbers stand below the marks. */
const getColumns = (rows: Row[], width: number) => {
  const dates = rows.flatMap(({ when }) => wrap(when, width * datesShare));
  const wordsLeft = Math.max(...dates.map((each) => getTextWidth(each))) + 2 * labelGap;
  const words =
    width < wordsBeside
      ? []
      : rows.flatMap((row) => (row.words === undefined ? [] : wrap(row.words, width * wordsShare)));
  const isBeside = words.length > 0;
  const left =
    wordsLeft +
    (isBeside ? Math.max(...words.map((each) => getTextWidth(each))) + labelGap : 0) +
    markRoom -
    labelGap;
  const marks = rows.flatMap(({ mark }) => mark ?? []);
  const measure = (below: boolean) =>
    makeScale(
      marks.map(({ low, high, tail, number }) => ({
        low,
        high,
        room: below ? tail + markRoom : tail + labelGap + getTextWidth(number),
      })),
      left,
      width,
    );
  const beside = measure(false);
  const fits =
    beside(beside.domain()[1] ?? 0) - left >= narrowestPlot &&
    marks.every(
      ({ high, tail, number }) =>
        beside(high) + tail + labelGap + getTextWidth(number) <= width + 0.01,
    );
  return { left, wordsLeft, isBeside, scale: fits ? beside : measure(true), below: !fits };
};

type Columns = ReturnType<typeof getColumns>;

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

const drawRow = (row: Row, columns: Columns, context: FigureContext, top: number) => {
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

/** Draws rows under one axis, in their order. */
export const drawRows = ({ unit, rows }: Chart, context: FigureContext): Element => {
  const width = context.width;
  const columns = getColumns(rows, width);
  const units = wrap(unit, width);
  const axisTop = 12 + units.length * lineHeight;
  let bottom = axisTop + 8;
  const drawn = rows.map((row) => {
    const each = drawRow(row, columns, context, bottom);
    bottom += each.height;
    return each;
  });
  const axis = drawAxis(columns.scale, width, axisTop, context.language);
  const muted = [
    ...drawLines(units, 0, 12),
    ...axis.labels,
    ...drawn.flatMap((each) => each.muted),
  ];
  const links = drawn.map((each) => each.link);
  const labels = findLabelBoxes([...drawn.flatMap((each) => each.muted), ...links]);
  return framePicture({
    context,
    height: bottom,
    image: [
      drawAxisLines(axis, bottom, labels),
      ...drawn.flatMap((each) => each.image),
      s('g', { class: 'muted' }, muted),
    ],
    links,
  });
};
