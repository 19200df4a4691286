/** Writes a Brotli and a gzip form beside every text file, for hosts that serve compressed files. */
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { versions } from 'node:process';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import pMap from 'p-map';
import { environment } from '../platform/environment.ts';
import { getCached } from '../platform/cache.ts';
import type { Build } from './step.ts';

/** Extensions of text files; pictures and PDFs are compressed already. */
const texts = '**/*.{html,css,js,svg,json,jsonld,xml,md,csv,txt,webmanifest,bib,ris}';

/** Files compressed at the same time: enough to keep the cores busy, few enough for the memory of a large site. */
const concurrency = 4;

/**
 * Pages get the strongest compression, because readers wait for them. Other files get the next level: a
 * third of the time for files 2 % larger, and feeds change with every sentence.
 */
const getQuality = (file: string): number =>
  constants.BROTLI_MAX_QUALITY - (file.endsWith('.html') ? 0 : 1);

const writeBrotli = (content: Buffer, quality: number): Promise<Buffer> =>
  promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

/** The tenth byte of gzip names the operating system; 255 is "unknown", the same everywhere. */
const writeGzip = async (content: Buffer): Promise<Buffer> => {
  const compressed = await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION });
  compressed[9] = 255;
  return compressed;
};

const forms = { br: writeBrotli, gz: writeGzip };

/** Version of the compressor, part of the cache key: another version may write other bytes. */
const compressor = `brotli ${versions.brotli}, zlib ${versions.zlib}`;

/** Writes `file.br` and `file.gz`, each only where it is smaller than the file. */
const compressFile = async (file: string, cache: string): Promise<void> => {
  const content = await readFile(file);
  const quality = getQuality(file);
  const how = `${compressor}, quality ${quality}`;
  const hash = createHash('sha256').update(how).update(content).digest('hex');
  for (const ending of ['br', 'gz'] as const) {
    const compress = () => forms[ending](content, quality);
    const form = await getCached(join(cache, `${hash}.${ending}`), compress);
    if (form.length < content.length) await writeFile(`${file}.${ending}`, form);
  }
};

/** Compresses every text file of a folder, with a cache folder; returns how many files there are. */
export const compressFolder = async (folder: string, cache: string): Promise<number> => {
  const files = globSync(texts, { cwd: folder }).sort();
  await pMap(files, (file) => compressFile(join(folder, file), cache), { concurrency });
  return files.length;
};

/** The step that compresses a built site; COMPRESSED=none leaves it out. */
export const compressFiles = async ({ staging }: Build): Promise<string> =>
  environment.compresses
    ? `${await compressFolder(staging, `${environment.cacheDir}/compressed`)} text files`
    : 'nothing, because COMPRESSED is "none"';
