/** Adds the numbers and dates of claims to a step-over-time figure. */
import type { EditorialDate } from '../../schemas/date.ts';
import { countPoint, requireClaim, type Claims } from '../claims.ts';
import type { Amount } from '../figure.ts';
import type { StepData } from './schema.ts';

/** A step-over-time figure whose points have numbers, and dates where known. */
export type StepFigure = Omit<StepData, 'points'> & {
  points: (StepData['points'][number] & { amount: Amount; date: EditorialDate | undefined })[];
};

/** Adds the number and date of the claim. A point with its own number keeps it and has no date. */
const count = (point: StepData['points'][number], claims: Claims): StepFigure['points'][number] => {
  if (point.value === undefined) return countPoint(point, claims);
  requireClaim(point.claim, claims);
  return { ...point, amount: { value: point.value }, date: undefined };
};

/** Joins each count with its claim. Throws for a claim that does not exist or has no number or date. */
export const resolve = (data: StepData, claims: Claims): StepFigure => ({
  ...data,
  points: data.points.map((point) => count(point, claims)),
});
