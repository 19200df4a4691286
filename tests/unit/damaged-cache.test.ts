/** A build after cached cards, PDFs and compressed files were damaged publishes what the first one did. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { expect, test } from 'vitest';
import { findChromium } from '../../src/outputs/find-chromium.ts';

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

/** In turn: the last byte changed, the second half lost, nothing left. */
const damages = [
  (file: string) => {
    const bytes = readFileSync(file);
    bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1);
    writeFileSync(file, bytes);
  },
  (file: string) => truncateSync(file, Math.floor(readFileSync(file).length / 2)),
  (file: string) => truncateSync(file, 0),
];

const kinds = '**/*.{png,br,gz,pdf}';

const readAll = (where: string, pattern: string): Map<string, string> =>
  new Map(
    globSync(pattern, { cwd: where })
      .sort()
      .map((name) => [name, readFileSync(`${where}/${name}`, 'base64')]),
  );

test('no damaged file is published, and all are cached anew', { timeout: 180_000 }, () => {
  rmSync(folder, { recursive: true, force: true });
  build('first');
  const cached = readAll(cache, kinds);
  const endings = new Set([...cached.keys()].map((name) => name.replace(/^.*\./, '')));
  expect([...endings].sort()).toEqual(chromium ? ['br', 'gz', 'pdf', 'png'] : ['br', 'gz', 'png']);
  for (const [index, name] of [...cached.keys()].entries())
    damages[index % damages.length]?.(`${cache}/${name}`);
  build('second');
  expect(readAll(`${folder}/second`, kinds)).toEqual(readAll(`${folder}/first`, kinds));
  expect(readAll(cache, kinds)).toEqual(cached);
});
