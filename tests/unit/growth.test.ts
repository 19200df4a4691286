/** The check grows with the number of claims, and not with its square. */
import { cpuUsage } from 'node:process';
import { expect, it } from 'vitest';
import { check } from '../../src/checks/check.ts';
import { readFiles } from '../../src/checks/read/read-files.ts';
import { repeatAnalysis } from '../bench/check/repeat-analysis.ts';

const files = readFiles('content');

/** Processor time of one check in milliseconds, which other programs hardly change; the lesser of two. */
const measure = (times: number): number =>
  Math.min(
    ...[1, 2].map(() => {
      const repeated = repeatAnalysis(files, times);
      const before = cpuUsage();
      check('content', repeated);
      const { user, system } = cpuUsage(before);
      return (user + system) / 1000;
    }),
  );

it('takes about six times as long for six times the claims', () => {
  measure(1);
  // 36 times would be quadratic.
  expect(measure(12) / measure(2)).toBeLessThan(10);
});
