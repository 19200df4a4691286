/** Builds the site with one invented analysis of any length instead of the real ones. */
import { execFileSync } from 'node:child_process';
import { env } from 'node:process';
import type { Place } from '../browser/load-page.ts';
import { writeLongAnalysis } from './invented-site.ts';

/** Builds a text of `lengths` times 1,300 words; returns where its page is. */
export const buildLong = (times: number): Place => {
  const content = `.cache/bench/long-${times}-content`;
  const folder = `.cache/bench/long-${times}`;
  writeLongAnalysis(content, times);
  execFileSync('node', ['src/publish/build.ts', '--outDir', folder, '--skip', 'check', '--silent'], {
    env: { ...env, CONTENT_DIR: content, CHROMIUM_PATH: 'none', CARDS: 'none' },
    stdio: 'inherit',
  });
  return { folder, path: '/long/' };
};
