/** Puts the numbers and dates of claims into a step-over-time figure. */
import type { EditorialDate } from '../../schemas/date.ts';
import { countPoint, requireClaim, type Claims } from '../claims.ts';
import type { Amount } from '../figure.ts';
import type { StepData } from './schema.ts';

/** A step-over-time figure whose points have their numbers, and their dates where known. */
export type StepFigure = Omit<StepData, 'points'> & {
  points: (StepData['points'][number] & { amount: Amount; date: EditorialDate | undefined })[];
};

/** A number in the figure's own data replaces the claim's number; the claim's date is not used then. */
const count = (point: StepData['points'][number], claims: Claims): StepFigure['points'][number] => {
  if (point.value === undefined) return countPoint(point, claims);
  requireClaim(point.claim, claims);
  return { ...point, amount: { value: point.value }, date: undefined };
};

/** Joins each count with its claim. */
export const resolve = (data: StepData, claims: Claims): StepFigure => ({
  ...data,
  points: data.points.map((point) => count(point, claims)),
});
