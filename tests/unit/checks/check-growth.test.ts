/** Time of the check grows linearly with the number of claims; memory does not grow with the number of analyses. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cpuUsage, env } from 'node:process';
import { expect, test } from 'vitest';
import { check } from '../../../src/checks/check.ts';
import { readFiles } from '../../../src/checks/read/read-files.ts';
import { writeCopies } from '../../bench/content/copied-site.ts';
import { repeatAnalysis } from '../../bench/check/repeat-analysis.ts';

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

test('takes about six times as long for six times the claims', () => {
  measure(1);
  // 36 times would be quadratic.
  expect(measure(12) / measure(2)).toBeLessThan(10);
});

test('checks forty analyses in the memory that it needs for one', () => {
  const folder = '.cache/unit/forty';
  rmSync(folder, { recursive: true, force: true });
  writeCopies(`${folder}/content`, 40);
  // Keeping all of them takes more than 300 MB.
  const { status, stdout } = spawnSync(
    'node',
    ['--max-old-space-size=200', 'src/checks/command.ts', '--content', `${folder}/content`],
    { encoding: 'utf8', env: { ...env, CACHE_DIR: `${folder}/cache` } },
  );
  expect(stdout).toContain('checked 40 analyses');
  expect(status).toBe(0);
});
