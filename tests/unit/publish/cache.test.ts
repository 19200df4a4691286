/** Cached files are used as stored, or created again. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { getCached, readCached, writeCached } from '../../../src/platform/cache.ts';

const folder = '.cache/unit/cache';
const file = `${folder}/below/file.png`;
const content = Buffer.from('What a build has made.');

beforeEach(() => rmSync(folder, { recursive: true, force: true }));

test('a stored file is read, and no temporary file is left', async () => {
  await writeCached(file, content);
  expect(await readCached(file)).toEqual(content);
  expect(readdirSync(`${folder}/below`)).toEqual(['file.png']);
});

test('a missing file is created once', async () => {
  let count = 0;
  const make = async () => Buffer.from(`made ${++count}`);
  expect(String(await getCached(file, make))).toBe('made 1');
  expect(String(await getCached(file, make))).toBe('made 1');
});

test.each<[string, (stored: Buffer) => Buffer]>([
  ['with one bit changed', (stored) => stored.fill((stored.at(-1) ?? 0) ^ 1, stored.length - 1)],
  ['cut short', (stored) => stored.subarray(0, -1)],
  ['that is longer', (stored) => Buffer.concat([stored, Buffer.from('x')])],
  ['that is empty', () => Buffer.alloc(0)],
  ['without its hash', () => content],
  ['full of zeros', (stored) => Buffer.alloc(stored.length)],
])('a file %s is created and stored again', async (_what, damage) => {
  await writeCached(file, content);
  writeFileSync(file, damage(readFileSync(file)));
  expect(await readCached(file)).toBeUndefined();
  expect(await getCached(file, async () => content)).toEqual(content);
  expect(await readCached(file)).toEqual(content);
});

test('a folder instead of a file does not stop reading', async () => {
  mkdirSync(file, { recursive: true });
  expect(await readCached(file)).toBeUndefined();
});

test('files that are written several times at once are complete', async () => {
  const contents = Array.from({ length: 20 }, (_, index) => Buffer.alloc(1e5, index));
  await Promise.all(contents.map((each) => writeCached(file, each)));
  expect(await readCached(file)).toHaveLength(1e5);
});
