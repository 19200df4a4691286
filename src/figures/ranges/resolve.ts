/** Adds the numbers and dates of claims to a range-over-time figure. */
import { countPoint, type Claims } from '../claims.ts';
import type { Counted } from '../figure.ts';
import type { RangeData } from './schema.ts';

/** A range-over-time figure whose points have numbers and dates. */
export type RangeFigure = Omit<RangeData, 'points'> & {
  points: Counted<RangeData['points'][number]>[];
};

/** Joins each point with its claim. Throws for a claim that does not exist or has no number or date. */
export const resolve = (data: RangeData, claims: Claims): RangeFigure => ({
  ...data,
  points: data.points.map((point) => countPoint(point, claims)),
});
