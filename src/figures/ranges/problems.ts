/** Problems in a range-over-time figure that its schema cannot express. */
import type { Claims } from '../claims.ts';
import { expectDate, expectNumber, type Problem } from '../problems.ts';
import type { RangeData } from './schema.ts';

/** Reports points whose claim has no number or no date. */
export const findProblems = ({ points }: RangeData, claims: Claims): Problem[] =>
  points.flatMap(({ claim }, index) => {
    const path = ['points', index, 'claim'];
    return [...expectNumber(claim, claims, path), ...expectDate(claim, claims, path)];
  });
