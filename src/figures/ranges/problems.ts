/** What is wrong with a range-over-time figure beyond its schema. */
import type { Claims } from '../claims.ts';
import { expectDate, expectNumber, type Problem } from '../problems.ts';
import type { RangeData } from './schema.ts';

/** Every point needs a claim with a number and a date. */
export const findProblems = ({ points }: RangeData, claims: Claims): Problem[] =>
  points.flatMap(({ claim }, index) => {
    const path = ['points', index, 'claim'];
    return [...expectNumber(claim, claims, path), ...expectDate(claim, claims, path)];
  });
