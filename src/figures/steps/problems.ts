/** Problems in a step-over-time figure that its schema cannot express. */
import { getClaim, type Claims } from '../claims.ts';
import { expectDate, expectNumber, expectOrder, type Problem, problemIf } from '../problems.ts';
import type { StepData } from './schema.ts';

type Point = StepData['points'][number];

const findPointProblems = ({ claim, value }: Point, index: number, claims: Claims): Problem[] => {
  const path = ['points', index, 'claim'];
  if (value !== undefined) return [];
  return [...expectNumber(claim, claims, path), ...expectDate(claim, claims, path)];
};

/** The date of a count; undefined when the count has its own number, which the claim does not date. */
const getDate = ({ claim, value }: Point, claims: Claims) =>
  value === undefined ? getClaim(claim, claims)?.asOf : undefined;

/** Reports each current count after the first, because only one can be current. */
const findSecondStanding = (points: Point[]): Problem[] => {
  const first = points.findIndex(({ stands }) => stands);
  return points.flatMap(({ stands }, index) =>
    problemIf(
      stands === true && index > first,
      ['points', index, 'stands'],
      'Unexpected second count with stands: true, expected one current count.',
    ),
  );
};

/** Reports counts without a number or date, counts out of order, and more than one current count. */
export const findProblems = ({ points }: StepData, claims: Claims): Problem[] => [
  ...points.flatMap((point, index) => findPointProblems(point, index, claims)),
  ...expectOrder(
    'counts',
    points.map((point, index) => ({
      date: getDate(point, claims),
      path: ['points', index, 'claim'],
    })),
  ),
  ...findSecondStanding(points),
];
