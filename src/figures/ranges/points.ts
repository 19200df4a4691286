/** The points of a range-over-time figure, as both charts draw them. */
import { compareDates } from '../../schemas/date.ts';
import type { Amount } from '../figure.ts';
import type { RangeFigure } from './resolve.ts';

export type Point = RangeFigure['points'][number];

/** True for a range that is open at one end. */
export const isOpen = ({ low, high, value }: Amount): boolean =>
  value === undefined && (low === undefined || high === undefined);

/** Class of a mark: outlined where it is weaker than the others. */
export const getStyle = ({ softer }: Point): 'softer' | undefined =>
  softer === undefined ? undefined : 'softer';

/** The points in the order of their dates. */
export const byDate = (figure: RangeFigure): Point[] =>
  figure.points.toSorted((a, b) => compareDates(a.date, b.date));
