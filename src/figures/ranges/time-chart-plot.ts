/** Computes the scales and frame of a time chart. */
import type { FigureContext } from '../figure.ts';
import { makeTimeScale } from '../axes/time-axis.ts';
import { makeValueScale } from '../axes/vertical-axis.ts';
import { measureLines, wrap } from '../labels/text-width.ts';
import { breakGap, breakWidth } from './breaks.ts';
import type { Point } from './points.ts';

const plotHeight = 300;
// Room for labels to the right of the last marks, and for labels and arrows above the highest marks.
const lastRoom = 80;
const topRoom = 40;

/** Height of the words at the top that say why points are not comparable. */
const getBandHeight = (points: Point[]): number =>
  Math.max(
    0,
    ...points.flatMap(({ differs }) =>
      differs === undefined ? [] : measureLines(wrap(differs, breakWidth)).height + 2 * breakGap,
    ),
  );

/** The scales and frame of the plot. `top` is the y coordinate of its upper edge. */
export const makePlot = (points: Point[], top: number, { width, language }: FigureContext) => {
  const band = getBandHeight(points);
  const bottom = top + band + plotHeight;
  const amounts = points.map(({ amount }) => amount);
  const values = makeValueScale(amounts, bottom, top + band + topRoom, language);
  const left = values.room + 8;
  const dates = points.map(({ date }) => date);
  const time = makeTimeScale(dates, left, width - lastRoom);
  const frame = { x: left, y: top, width: width - left, height: bottom - top - 3 };
  return { top, bottom, right: width, values, time, frame };
};

export type Plot = ReturnType<typeof makePlot>;
