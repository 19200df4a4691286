/** The points of a range-over-time figure, as both charts draw them. */
import { compareDates } from '../../schemas/date.ts';
import type { Amount } from '../figure.ts';
import type { RangeFigure } from './resolve.ts';

export type Point = RangeFigure['points'][number];

/** True for a range that is open at one end. */
export const isOpen = ({ low, high, value }: Amount): boolean =>
  value === undefined && (low === undefined || high === undefined);

/** Class of a mark: not comparable with those before, weaker than the others, or neither. */
export const getStyle = ({ differs, softer }: Point): 'differs' | 'softer' | undefined =>
  differs === undefined ? (softer === undefined ? undefined : 'softer') : 'differs';

/** The points in the order of their dates. */
export const byDate = (figure: RangeFigure): Point[] =>
  figure.points.toSorted((a, b) => compareDates(a.date, b.date));
