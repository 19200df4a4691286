/** The compressed forms beside the files of a site. */
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { compressFolder } from '../../../src/publish/compress.ts';
import { sites } from '../support/fixture-site.ts';

const folder = '.cache/unit/compress';
const [site, cache] = [`${folder}/site`, `${folder}/cache`];
const page = `<p>${'The ferry left at 17:50. '.repeat(40)}</p>`;

const read = (file: string): Buffer => readFileSync(`${site}/${file}`);

const listFiles = (): string[] => globSync('**/*.*', { cwd: site }).sort();

const readForms = (): Buffer[] => [read('part/index.html.br'), read('part/index.html.gz')];

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${site}/part`, { recursive: true });
  writeFileSync(`${site}/part/index.html`, page);
  writeFileSync(`${site}/tiny.txt`, 'Yes.');
  writeFileSync(`${site}/card.png`, page);
});

test('text files get a Brotli and a gzip form, except where it would be larger', async () => {
  expect(await compressFolder(site, cache)).toBe(2);
  expect(listFiles()).toEqual([
    'card.png',
    'part/index.html',
    'part/index.html.br',
    'part/index.html.gz',
    'tiny.txt',
  ]);
});

test('both forms decompress to the file', () => {
  expect(brotliDecompressSync(read('part/index.html.br')).toString()).toBe(page);
  expect(gunzipSync(read('part/index.html.gz')).toString()).toBe(page);
});

test('pages get the strongest compression, other files the next level', () => {
  const compress = (file: string, quality: number): number =>
    brotliCompressSync(readFileSync(file), {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality },
    }).length;
  const measure = (file: string) =>
    [10, 11].map((quality) => compress(file, quality) === statSync(`${file}.br`).size);
  const { outDir } = sites.plain;
  expect(measure(`${outDir}/night-ferry/index.html`)).toEqual([false, true]);
  expect(measure(`${outDir}/night-ferry/article.md`)).toEqual([true, false]);
});

test('gzip names neither a time nor a system', () => {
  const header = read('part/index.html.gz').subarray(0, 10);
  expect(header.readUInt32LE(4)).toBe(0);
  expect(header[9]).toBe(255);
});

test('compressing again reads the cache, and gives the same bytes without a cache', async () => {
  const before = readForms();
  // A file that is written again is another file of the same name.
  const getCached = () => globSync(`${cache}/*`).map((file) => `${file} ${statSync(file).ino}`);
  const cached = getCached();
  expect(cached).toHaveLength(4);
  await compressFolder(site, cache);
  expect(getCached()).toEqual(cached);
  await compressFolder(site, `${folder}/another-cache`);
  expect(readForms()).toEqual(before);
});

test('the build compresses every page', () => {
  const files = globSync('**/*.html', { cwd: sites.plain.outDir });
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    const path = `${sites.plain.outDir}/${file}`;
    expect(brotliDecompressSync(readFileSync(`${path}.br`)), file).toEqual(readFileSync(path));
    expect(gunzipSync(readFileSync(`${path}.gz`)), file).toEqual(readFileSync(path));
  }
});
