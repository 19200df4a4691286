/** Where the name of a neighbour fits on a map. */
import { expect, test } from 'vitest';
import { findRoomWithin } from '../../src/figures/map/area-labels.ts';
import type { Line } from '../../src/figures/map/outlines.ts';

const frame = { x: 0, y: 0, width: 200, height: 100 };
const none = { boxes: [], lines: [], outline: [] };
const room = { frame, obstacles: none };
const size = { width: 50, height: 14 };

const square = (from: number, to: number): Line => ({
  isClosed: true,
  points: [
    [from, 20],
    [to, 20],
    [to, 80],
    [from, 80],
    [from, 20],
  ],
});

test('a name stands in the middle of its country', () => {
  expect(findRoomWithin([square(60, 140)], size, room)).toMatchObject({ x: 76, y: 44 });
});

test('a country too narrow for its name has none, rather than one across its border', () => {
  expect(findRoomWithin([square(80, 110)], size, room)).toBeUndefined();
});

test('a name does not stand on what is already there', () => {
  const boxes = [{ x: 60, y: 20, width: 80, height: 40 }];
  const box = findRoomWithin([square(60, 140)], size, { frame, obstacles: { ...none, boxes } });
  expect(box?.y).toBeGreaterThan(60);
});
