/** Puts the numbers and dates of claims into a range-over-time figure. */
import { countPoint, type Claims } from '../claims.ts';
import type { Counted } from '../figure.ts';
import type { RangeData } from './schema.ts';

/** A range-over-time figure whose points have their numbers and dates. */
export type RangeFigure = Omit<RangeData, 'points'> & {
  points: Counted<RangeData['points'][number]>[];
};

/** Joins each point with its claim. */
export const resolve = (data: RangeData, claims: Claims): RangeFigure => ({
  ...data,
  points: data.points.map((point) => countPoint(point, claims)),
});
