/** Progress: plain lines in a log, one updated line on a terminal. */
import { expect, test, vi } from 'vitest';
import { startProgress } from '../../../src/platform/progress.ts';

const run = (isTTY: boolean, columns = 30) => {
  const [lines, written]: string[][] = [[], []];
  vi.useFakeTimers();
  const screen = { isTTY, columns, write: (text: string) => written?.push(text) };
  const report = startProgress(3, 'printed', (line) => lines?.push(line), screen);
  for (const name of ['a.pdf', 'b.pdf', 'c.pdf']) {
    vi.advanceTimersByTime(2000);
    report(name);
  }
  vi.useRealTimers();
  return { lines, written };
};

test('writes a plain line for each item where there is no terminal', () => {
  const { lines, written } = run(false);
  expect(lines).toEqual([
    '1 of 3 printed: a.pdf',
    '2 of 3 printed: b.pdf',
    '3 of 3 printed: c.pdf',
  ]);
  expect(written).toEqual([]);
});

test('counts on one line of a terminal, with the time left, and ends with one plain line', () => {
  const { lines, written } = run(true);
  expect(written).toEqual([
    '\r\u001B[K1 of 3 printed, about 4 s left',
    '\r\u001B[K2 of 3 printed, about 2 s left',
    '\r\u001B[K',
  ]);
  expect(lines).toEqual(['3 of 3 printed']);
});

test('the line is never wider than the terminal, because a wrapped line cannot be cleared', () => {
  const { written } = run(true, 12);
  expect(written?.[0]).toBe('\r\u001B[K1 of 3 print');
});
