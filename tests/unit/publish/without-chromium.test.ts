/** On a machine without Chromium the site is built without PDFs, and one line says how to get them. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { env, execPath } from 'node:process';
import { expect, test } from 'vitest';

const outDir = '.cache/unit/without-chromium/site';

/** No program but Node is found, and Playwright has downloaded nothing. */
const variables = {
  ...env,
  PATH: dirname(execPath),
  PLAYWRIGHT_BROWSERS_PATH: '.cache/unit/without-chromium/browsers',
  CHROMIUM_PATH: '',
  CONTENT_DIR: 'tests/fixtures/site/content',
  COMPRESSED: 'none',
};

test('without Chromium a build prints once how to install it, and is otherwise complete', () => {
  const command = ['src/publish/build.ts', '--outDir', outDir];
  const { status, stdout, stderr } = spawnSync(execPath, command, {
    env: variables,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout.match(/no Chromium was found\. Install one, such as with/g)).toHaveLength(1);
  expect(globSync('**/*.pdf', { cwd: outDir })).toEqual([]);
  for (const file of ['night-ferry/card.png', 'night-ferry/article.md', 'feed.xml'])
    expect(globSync(file, { cwd: outDir }), file).toHaveLength(1);
  for (const page of globSync('**/*.html', { cwd: outDir }))
    expect(readFileSync(`${outDir}/${page}`, 'utf8'), page).not.toMatch(/href=\S*\.pdf/);
});
