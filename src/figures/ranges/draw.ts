/** Draws estimates over time, along a time axis or in rows. */
import type { Element } from 'hast';
import type { FigureContext } from '../figure.ts';
import { isWide } from '../svg.ts';
import type { RangeFigure } from './resolve.ts';
import { drawRowChart } from './row-chart.ts';
import { drawTimeChart } from './time-chart.ts';

/** Draws a chart along a time axis, or in rows when the drawing is narrow or a label does not fit. */
export const drawPicture = (figure: RangeFigure, context: FigureContext): Element =>
  (isWide(context) ? drawTimeChart(figure, context) : undefined) ?? drawRowChart(figure, context);
