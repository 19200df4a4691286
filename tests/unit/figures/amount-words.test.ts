/** Numbers on drawings are short, and "0" only for zero; numbers in tables have every digit. */
import { describe, expect, test } from 'vitest';
import { formatExactAmount, formatNumber } from '../../../src/figures/amount-words.ts';
import { expectOrder } from '../../../src/figures/problems.ts';
import { relations } from '../../../src/figures/relations/schema.ts';

describe('numbers of labels and of tables', () => {
  test.each([
    [0, '0', '0'],
    [0.0001, '0.0001', '0.0001'],
    [0.0002, '0.0002', '0.0002'],
    [0.004, '0.004', '0.004'],
    [-0.005, '−0.005', '−0.005'],
    [0.012345, '0.0123', '0.012345'],
    [1.999, '1.999', '1.999'],
    [2.34567, '2.35', '2.34567'],
    [0.1 + 0.2, '0.3', '0.3'],
    [2200, '2,200', '2,200'],
    [1_250_000, '1.25m', '1.25m'],
    [1_995_000, '1.995m', '1.995m'],
    [1_205_300, '1.21m', '1,205,300'],
    [999_999_999, '1bn', '999,999,999'],
    [3e9, '3bn', '3bn'],
  ])('%d', (value, label, exact) => {
    expect(formatNumber(value, 'en-GB')).toBe(label);
    expect(formatExactAmount({ amount: { value } }, 'en-GB')).toBe(exact);
  });
});

test('counts are in the order of their dates', () => {
  const parts = ['2024-03-01', undefined, '2023-03-01', '2023'].map((date, index) => ({
    date,
    path: ['points', index, 'claim'],
  }));
  expect(expectOrder('counts', parts)).toEqual([
    {
      path: ['points', 2, 'claim'],
      message:
        'Unexpected 2023-03-01 after 2024-03-01, expected counts in the order of their dates.',
    },
  ]);
});

const relate = (edge: object) =>
  relations.shape.edges.safeParse([{ from: 'a', to: 'b', kind: 'part of', ...edge }]).success;

test('an edge has a date only beside a source, and few words', () => {
  expect(relate({ source: 'paper', date: '2024' })).toBe(true);
  expect(relate({ unsourced: true, date: '2024' })).toBe(false);
  expect(relate({ claim: 'fleet', date: '2024' })).toBe(false);
  expect(relate({ kind: 'other', text: 'lent money to', unsourced: true })).toBe(true);
  expect(relate({ kind: 'other', text: 'lent money '.repeat(6), unsourced: true })).toBe(false);
});
