/** A build with damaged cached files of every kind publishes the same site. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { env } from 'node:process';
import { expect, test } from 'vitest';
import { findChromium } from '../../../src/outputs/pdf/find-chromium.ts';

const folder = '.cache/unit/damaged';
const cache = `${folder}/cache`;
const chromium = findChromium();

const build = (name: string): void => {
  const { status, stderr } = spawnSync(
    'node',
    ['src/publish/build.ts', '--outDir', `${folder}/${name}`, '--skip', 'check', '--silent'],
    {
      env: {
        ...env,
        CONTENT_DIR: 'tests/fixtures/site/content',
        CACHE_DIR: cache,
        CHROMIUM_PATH: chromium ?? 'none',
      },
      encoding: 'utf8',
    },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
};

/** In turn: the last byte changed, the second half removed, the file empty. */
const damages = [
  (file: string) => {
    const bytes = readFileSync(file);
    bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1);
    writeFileSync(file, bytes);
  },
  (file: string) => truncateSync(file, Math.floor(readFileSync(file).length / 2)),
  (file: string) => truncateSync(file, 0),
];

const readAll = (where: string): Map<string, string> =>
  new Map(
    globSync('**/*', { cwd: where, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(where, join(entry.parentPath, entry.name)))
      .sort()
      .map((name) => [name, readFileSync(`${where}/${name}`, 'base64')]),
  );

/** The sizes and times of stored files are others after every build. */
const readCache = () =>
  new Map([...readAll(cache)].filter(([name]) => !/^analyses\/[^/]+\.json$/.test(name)));

test('no damaged file is published, and all are replaced', { timeout: 180_000 }, () => {
  rmSync(folder, { recursive: true, force: true });
  build('first');
  const published = readAll(`${folder}/first`);
  const cached = readCache();
  const folders = new Set([...cached.keys()].map((name) => name.split('/')[0]));
  const expected = ['analyses', 'astro', 'cards', 'compressed', 'pdf', 'unchanged.json'];
  expect([...folders]).toEqual(expected.filter((name) => chromium || name !== 'pdf'));
  for (const [index, name] of [...readAll(cache).keys()].entries())
    damages[index % damages.length]?.(`${cache}/${name}`);
  build('second');
  expect(readAll(`${folder}/second`)).toEqual(published);
  expect(readCache()).toEqual(cached);
});
