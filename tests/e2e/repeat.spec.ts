/** Two builds of the same content give the same bytes, cards and PDFs included. */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { env } from 'node:process';
import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';

const again = '.cache/again';

const listFiles = (folder: string): string[] =>
  globSync('**/*.*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.split(`${folder}/`)[1] ?? '')
    .sort();

test('a second build from nothing is the first, byte for byte', () => {
  test.setTimeout(300_000);
  const { content, outDir } = sites.fixture;
  rmSync(again, { recursive: true, force: true });
  // Another cache folder, so that nothing is taken from the first build.
  execFileSync('astro', ['build', '--force', '--outDir', `${again}/site`, '--silent'], {
    env: { ...env, CONTENT_DIR: content, BASE_PATH: '/', CACHE_DIR: again },
    stdio: 'inherit',
  });
  const files = listFiles(outDir);
  expect(files.filter((file) => /\.(pdf|png)$/.test(file)).length).toBeGreaterThan(5);
  expect(listFiles(`${again}/site`)).toEqual(files);
  const different = files.filter(
    (file) => !readFileSync(`${outDir}/${file}`).equals(readFileSync(`${again}/site/${file}`)),
  );
  expect(different).toEqual([]);
});
