/** Draws a chart in rows: date on the left, mark with number on a common scale, words below or beside. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { findLabelBoxes } from './cut-lines.ts';
import { drawRow } from './draw-row.ts';
import type { FigureContext } from './figure.ts';
import { drawAxis, drawAxisLines } from './horizontal-axis.ts';
import { drawLines } from './labels.ts';
import { lineHeight, wrap } from './text-width.ts';
import { getColumns, type Columns } from './row-columns.ts';
import type { Row } from './row.ts';
import { framePicture } from './svg.ts';

interface Chart {
  unit: string;
  rows: Row[];
}

/** Draws the rows below each other. */
const stackRows = (rows: Row[], columns: Columns, context: FigureContext, top: number) => {
  let bottom = top;
  const drawn = rows.map((row) => {
    const each = drawRow(row, columns, context, bottom);
    bottom += each.height;
    return each;
  });
  return { drawn, bottom };
};

/** Draws the rows under one axis. */
export const drawRows = ({ unit, rows }: Chart, context: FigureContext): Element => {
  const width = context.width;
  const columns = getColumns(rows, width);
  const units = wrap(unit, width);
  const axisTop = 12 + units.length * lineHeight;
  const { drawn, bottom } = stackRows(rows, columns, context, axisTop + 8);
  const axis = drawAxis(columns.scale, width, axisTop, context.language);
  const words = drawn.flatMap((each) => each.muted);
  const links = drawn.map((each) => each.link);
  const labels = findLabelBoxes([...words, ...links]);
  return framePicture({
    context,
    height: bottom,
    image: [
      drawAxisLines(axis, bottom, labels),
      ...drawn.flatMap((each) => each.image),
      s('g', { class: 'muted' }, [...drawLines(units, 0, 12), ...axis.labels, ...words]),
    ],
    links,
  });
};
