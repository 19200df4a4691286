/** Dates after today: one day is allowed, for clocks in other time zones. */
import { afterEach, expect, test, vi } from 'vitest';
import { describeAfterToday } from '../../../src/checks/language/quantities/describe-after-today.ts';
import type { Entries } from '../../../src/checks/read/content.ts';
import { isInvented } from '../../../src/checks/read/invented.ts';
import type { SourceData } from '../../../src/schemas/source.ts';
import * as today from '../../../src/platform/today.ts';

afterEach(() => vi.restoreAllMocks());

test.each([
  ['2031-12-30', undefined],
  ['2031-12-31', undefined],
  ['2032-01-01', undefined],
  ['2032', undefined],
  ['2032-01', undefined],
  [
    '2032-01-02',
    'Unexpected 2 January 2032, expected a date that is not after today, 31 December 2031.',
  ],
  ['2032-02', 'Unexpected February 2032'],
  ['2033', 'Unexpected 2033'],
])('on 31 December 2031, %s gives %s', (date, problem) => {
  vi.spyOn(today, 'getToday').mockReturnValue('2031-12-31');
  if (problem) expect(describeAfterToday(date)).toContain(problem);
  else expect(describeAfterToday(date)).toBeUndefined();
});

test('invented content, whose sources are published after today, may have later dates', () => {
  const createLibrary = (year: number) =>
    new Map([
      ['almanac', { data: { issued: { 'date-parts': [[year]] } } }],
    ]) as unknown as Entries<SourceData>;
  vi.spyOn(today, 'getToday').mockReturnValue('2031-12-31');
  expect(isInvented(createLibrary(2031))).toBe(false);
  expect(isInvented(createLibrary(2033))).toBe(true);
});
