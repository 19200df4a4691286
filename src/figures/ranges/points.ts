/** The points of a range-over-time figure, as used by both charts. */
import { compareDates } from '../../schemas/date.ts';
import type { Amount } from '../figure.ts';
import type { RangeFigure } from './resolve.ts';

export type Point = RangeFigure['points'][number];

/** True for a range with only one end. */
export const isOpen = ({ low, high, value }: Amount): boolean =>
  value === undefined && (low === undefined || high === undefined);

/** Class of a mark. Marks with weaker evidence are hollow. */
export const getStyle = ({ softer }: Point): 'softer' | undefined =>
  softer === undefined ? undefined : 'softer';

/** The points, sorted by date. */
export const byDate = (figure: RangeFigure): Point[] =>
  figure.points.toSorted((a, b) => compareDates(a.date, b.date));
