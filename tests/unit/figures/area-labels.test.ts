/** Positions for the names of neighbours on maps. */
import { expect, test } from 'vitest';
import { findRoomWithin } from '../../../src/figures/map/area-labels.ts';
import type { Line } from '../../../src/figures/map/outlines.ts';

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

test('a name is in the middle of its country', () => {
  expect(findRoomWithin([square(60, 140)], size, room)).toMatchObject({ x: 76, y: 44 });
});

test('a country that is too narrow for its name has no label', () => {
  expect(findRoomWithin([square(80, 110)], size, room)).toBeUndefined();
});

test('a name does not cover other labels', () => {
  const boxes = [{ x: 60, y: 20, width: 80, height: 40 }];
  const box = findRoomWithin([square(60, 140)], size, { frame, obstacles: { ...none, boxes } });
  expect(box?.y).toBeGreaterThan(60);
});
