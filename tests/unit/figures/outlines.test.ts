/** Points inside outlines: the fast test for many points agrees with d3-polygon. */
import { array, assert, integer, property, tuple } from 'fast-check';
import { describe, test } from 'vitest';
import { createIsWithin, isWithinRings, type Line } from '../../../src/figures/map/outlines.ts';

const points = array(tuple(integer({ max: 40, min: 0 }), integer({ max: 40, min: 0 })), {
  maxLength: 9,
  minLength: 3,
});

const rings = array(
  points.map((ring): Line => ({ points: ring, isClosed: true })),
  { maxLength: 3 },
);

/** Between the corners: on a border, either answer is right. */
const inside = tuple(integer({ max: 40, min: -1 }), integer({ max: 40, min: -1 })).map(
  ([x, y]): [number, number] => [x + 0.37, y + 0.59],
);

describe('createIsWithin', () => {
  test('agrees with isWithinRings', () => {
    assert(
      property(rings, array(inside), (lines, tried) => {
        const isWithin = createIsWithin(lines);
        return tried.every((point) => isWithin(point) === isWithinRings(point, lines));
      }),
      { numRuns: 300 },
    );
  });
});
