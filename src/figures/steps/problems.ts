/** What is wrong with a step-over-time figure beyond its schema. */
import type { Claims } from '../claims.ts';
import { expectDate, expectNumber, type Problem } from '../problems.ts';
import type { StepData } from './schema.ts';

/** Every count without a number of its own needs a claim with a number and a date. */
export const findProblems = ({ points }: StepData, claims: Claims): Problem[] =>
  points.flatMap(({ claim, value }, index) => {
    const path = ['points', index, 'claim'];
    if (value !== undefined) return [];
    return [...expectNumber(claim, claims, path), ...expectDate(claim, claims, path)];
  });
