/** The picture of estimates over time: along the years where there is room, else in rows. */
import type { Element } from 'hast';
import type { FigureContext } from '../figure.ts';
import { isWide } from '../svg.ts';
import type { RangeFigure } from './resolve.ts';
import { drawRowChart } from './row-chart.ts';
import { drawTimeChart } from './time-chart.ts';

/** A chart along a time axis; rows for narrow drawings and where a label would find no room. */
export const drawPicture = (figure: RangeFigure, context: FigureContext): Element =>
  (isWide(context) ? drawTimeChart(figure, context) : undefined) ?? drawRowChart(figure, context);
