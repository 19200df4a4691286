/**
 * Draws a chart in rows: the date on the left, the mark and its number on a common scale, and words.
 */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawRow } from './draw-row.ts';
import type { FigureContext } from '../figure.ts';
import { type Axis, drawAxis } from '../axes/horizontal-axis.ts';
import { drawLines } from '../labels/labels.ts';
import { getTextWidth, lineHeight, measureLines, wrap } from '../labels/text-width.ts';
import { capitalise } from '../../wording/capital.ts';
import { getColumns, labelGap } from './row-columns.ts';
import type { Row } from './row.ts';
import { drawStackedRow, getStackedColumns } from './stacked-row.ts';
import { framePicture } from '../svg.ts';

interface Chart {
  unit: string;
  rows: Row[];
  /** True to draw each mark in the full width, below the line of its date and number. */
  isStacked?: boolean;
}

type DrawnRow = ReturnType<typeof drawRow>;

/** Draws the rows below each other. */
const stackRows = (rows: Row[], draw: (row: Row, top: number) => DrawnRow, top: number) => {
  let bottom = top;
  const drawn = rows.map((row) => {
    const each = draw(row, bottom);
    bottom += each.height;
    return each;
  });
  return { drawn, bottom };
};

/** The axis of the rows, their left edge, and how to draw one. */
const layRows = ({ rows, isStacked }: Chart, context: FigureContext) => {
  const { width, language } = context;
  if (isStacked) {
    const columns = getStackedColumns(rows, width, language);
    const draw = (row: Row, top: number) => drawStackedRow(row, columns, context, top);
    return { axis: columns.axis, left: 0, draw };
  }
  const columns = getColumns(rows, width, language);
  const draw = (row: Row, top: number) => drawRow(row, columns, context, top);
  return { axis: columns.axis, left: columns.left, draw };
};

/** True when the unit fits to the left of the axis labels. */
const isBesideAxis = (units: string[], axis: Axis, left: number): boolean => {
  const [first] = axis.labels;
  const start = first ? first.at - getTextWidth(first.text) / 2 : left;
  return units.length === 1 && measureLines(units).width + labelGap <= start;
};

/** Draws the rows under one axis. */
export const drawRows = (chart: Chart, context: FigureContext): Element => {
  const { unit, rows } = chart;
  const { width } = context;
  const { axis, left, draw } = layRows(chart, context);
  const units = wrap(capitalise(unit, context.language), width);
  const axisTop = 12 + (isBesideAxis(units, axis, left) ? 0 : units.length * lineHeight);
  const { drawn, bottom } = stackRows(rows, draw, axisTop + 8);
  const drawnAxis = drawAxis(axis, axisTop + 6);
  return framePicture({
    context,
    height: bottom,
    image: [
      drawnAxis.line,
      ...drawn.flatMap((each) => each.image),
      s('g', { class: 'muted' }, [
        ...drawLines(units, 0, 12),
        ...drawnAxis.labels,
        ...drawn.flatMap((each) => each.muted),
      ]),
    ],
    links: drawn.map((each) => each.link),
  });
};
