/** The statements that show in the guide how marks look. */
import { expect, test } from 'vitest';
import type { Claim } from '../../src/model/analysis.ts';
import { getExamples } from '../../src/model/examples.ts';

const createClaim = (verdict: Claim['verdict'], words?: string) =>
  ({ verdict, ...(words !== undefined && { words }) }) as Claim;

test('the guide shows the shortest marked words of each verdict, and nothing for one without', () => {
  const claims = [
    createClaim('contradicted', 'two weeks earlier'),
    createClaim('confirmed', 'of 2020'),
    createClaim('confirmed'),
    createClaim('contradicted', '169'),
    createClaim('confirmed', 'twelve words'),
  ];
  expect(getExamples({ claims }).map(({ words }) => words)).toEqual(['of 2020', '169']);
});
