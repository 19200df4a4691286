/** Compresses every text file with Brotli and gzip, for hosts that serve compressed files. */
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { versions } from 'node:process';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import pMap from 'p-map';
import { environment } from '../platform/environment.ts';
import { getHash } from '../platform/hash.ts';
import { getCached } from '../platform/cache.ts';
import type { Build, Done } from './step.ts';

/** Text files. Images and PDFs are already compressed. */
const texts = '**/*.{html,css,js,svg,json,jsonld,xml,md,csv,txt,webmanifest,bib,ris}';

/** Files compressed at the same time: enough to keep the cores busy, few enough for the memory of a large site. */
const concurrency = 4;

/**
 * Brotli quality. Pages get the highest, because readers wait for them. Other files get the next lower
 * one: a third of the time for 2 % more bytes, and feeds change often.
 */
const getQuality = (file: string): number =>
  constants.BROTLI_MAX_QUALITY - (file.endsWith('.html') ? 0 : 1);

const writeBrotli = (content: Buffer, quality: number): Promise<Buffer> =>
  promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

/**
 * Byte 9 of a gzip header is the operating system. Sets it to 255, "unknown", so that output is
 * reproducible.
 */
const writeGzip = async (content: Buffer): Promise<Buffer> => {
  const compressed = await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION });
  compressed[9] = 255;
  return compressed;
};

const forms = { br: writeBrotli, gz: writeGzip };

/** Version of the compressor, which is part of the cache key. */
const compressor = `brotli ${versions.brotli}, zlib ${versions.zlib}`;

/** Writes `file.br` and `file.gz`, each only if it is smaller than the file. */
const compressFile = async (file: string, cache: string): Promise<void> => {
  const content = await readFile(file);
  const quality = getQuality(file);
  const how = `${compressor}, quality ${quality}`;
  const hash = getHash(how, content);
  for (const ending of ['br', 'gz'] as const) {
    const compress = () => forms[ending](content, quality);
    const form = await getCached(join(cache, `${hash}.${ending}`), compress);
    if (form.length < content.length) await writeFile(`${file}.${ending}`, form);
  }
};

/** Compresses every text file in a folder, and returns their number. */
export const compressFolder = async (folder: string, cache: string): Promise<number> => {
  const files = globSync(texts, { cwd: folder }).sort();
  await pMap(files, (file) => compressFile(join(folder, file), cache), { concurrency });
  return files.length;
};

/** The step that compresses the site. COMPRESSED=none skips it. */
export const compressFiles = async ({ staging }: Build): Promise<Done> => ({
  summary: environment.compresses
    ? `${await compressFolder(staging, `${environment.cacheDir}/compressed`)} text files`
    : 'nothing, because COMPRESSED is "none"',
});
