/**
 * Measures the check: the command on the content as it is, and the rules on its claims once and ten
 * times.
 */
import { execFileSync } from 'node:child_process';
import { check } from '../../../src/checks/check.ts';
import { readFiles } from '../../../src/checks/read/read-files.ts';
import type { Row } from '../row.ts';
import { repeatAnalysis } from './repeat-analysis.ts';

/** Seconds that a piece of work takes. */
const time = (work: () => void): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

const round = (seconds: number) => Number(seconds.toFixed(2));

const measureCommand = (): Row => ({
  what: 'check of the content, the command as a whole',
  value: round(time(() => execFileSync('node', ['src/checks/command.ts']))),
  unit: 's',
  budget: 2,
});

const measureClaims = (times: number): Row => {
  const files = repeatAnalysis(readFiles('content'), times);
  let claims = 0;
  const seconds = time(() => {
    for (const analysis of check('content', files).content.analyses) claims += analysis.claims.size;
  });
  return {
    what: `check of ${claims} claims`,
    value: round(seconds),
    unit: 's',
    ...(claims >= 1000 && { budget: 15 }),
  };
};

/** One row for the command and one for each number of claims. */
export const measureCheck = (): Row[] => [measureCommand(), ...[1, 10].map(measureClaims)];
