/** Counts as rows: the date at the left, the mark on a common scale, its number beside it, words below. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { FigureContext } from './figure.ts';
import { linkLabels } from './citations.ts';
import { drawLines, drawText, getTextWidth, lineHeight, round, wrap } from './labels.ts';
import { framePicture, getWidth } from './svg.ts';
import { drawAxis, makeScale, type Scale } from './scales.ts';

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
    /** Units by which the mark reaches beyond its highest number. */
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

/** Columns of the chart: where the plot begins, the scale, and whether numbers stand below the marks. */
const getColumns = (rows: Row[], width: number) => {
  const dates = rows.flatMap(({ when }) => wrap(when, width * 0.3));
  const left = Math.max(...dates.map(getTextWidth)) + labelGap + markRoom;
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
  return { left, scale: fits ? beside : measure(true), below: !fits };
};

type Columns = ReturnType<typeof getColumns>;

/** Lines of one row and the height they take. */
const measureRow = ({ when, words, above, mark }: Row, columns: Columns, width: number) => {
  const plot = width - columns.left;
  const dates = wrap(when, width * 0.3);
  const numbers = mark && columns.below ? wrap(mark.number, plot) : [];
  const notes = words === undefined ? [] : wrap(words, plot);
  const breaks = above === undefined ? [] : wrap(above, width);
  const lines = Math.max(dates.length - 1, numbers.length + notes.length - (mark ? 0 : 1));
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
  const width = getWidth(context);
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
      ...drawLines(notes, columns.left, below + numbers.length * lineHeight),
      ...(mark ? [] : labels),
    ],
    link: mark && linkLabels(mark, labels, context),
  };
};

/** Draws rows under one axis, in their order. */
export const drawRows = ({ unit, rows }: Chart, context: FigureContext): Element => {
  const width = getWidth(context);
  const columns = getColumns(rows, width);
  const units = wrap(unit, width);
  const axisTop = 12 + units.length * lineHeight;
  let bottom = axisTop + 8;
  const drawn = rows.map((row) => {
    const each = drawRow(row, columns, context, bottom);
    bottom += each.height;
    return each;
  });
  const axis = drawAxis(columns.scale, width, axisTop, bottom);
  const muted = [
    ...drawLines(units, 0, 12),
    ...axis.labels,
    ...drawn.flatMap((each) => each.muted),
  ];
  return framePicture({
    context,
    height: bottom,
    image: [axis.lines, ...drawn.flatMap((each) => each.image), s('g', { class: 'muted' }, muted)],
    links: drawn.map((each) => each.link),
  });
};
