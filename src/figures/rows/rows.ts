/**
 * Draws a chart in rows: the date on the left, the mark and its number on a common scale, and words.
 */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawRow } from './draw-row.ts';
import type { FigureContext } from '../figure.ts';
import { drawAxis } from '../axes/horizontal-axis.ts';
import { drawLines } from '../labels/labels.ts';
import { getTextWidth, lineHeight, measureLines, wrap } from '../labels/text-width.ts';
import { capitalise } from '../../wording/capital.ts';
import { type Columns, getColumns, labelGap } from './row-columns.ts';
import type { Row } from './row.ts';
import { framePicture } from '../svg.ts';

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

/** True when the unit fits to the left of the axis labels. */
const isBesideAxis = (units: string[], { axis, left }: Columns): boolean => {
  const [first] = axis.labels;
  const start = first ? first.at - getTextWidth(first.text) / 2 : left;
  return units.length === 1 && measureLines(units).width + labelGap <= start;
};

/** Draws the rows under one axis. */
export const drawRows = ({ unit, rows }: Chart, context: FigureContext): Element => {
  const width = context.width;
  const columns = getColumns(rows, width, context.language);
  const units = wrap(capitalise(unit, context.language), width);
  const axisTop = 12 + (isBesideAxis(units, columns) ? 0 : units.length * lineHeight);
  const { drawn, bottom } = stackRows(rows, columns, context, axisTop + 8);
  const axis = drawAxis(columns.axis, axisTop + 6);
  return framePicture({
    context,
    height: bottom,
    image: [
      axis.line,
      ...drawn.flatMap((each) => each.image),
      s('g', { class: 'muted' }, [
        ...drawLines(units, 0, 12),
        ...axis.labels,
        ...drawn.flatMap((each) => each.muted),
      ]),
    ],
    links: drawn.map((each) => each.link),
  });
};
