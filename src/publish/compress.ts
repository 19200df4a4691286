/** Writes a Brotli and a gzip form beside every text file, for hosts that serve compressed files. */
import { createHash, randomUUID } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { versions } from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { environment } from '../environment.ts';

/** Endings of the files that are text; pictures and PDFs are compressed already. */
const texts = '**/*.{html,css,js,svg,json,jsonld,xml,md,csv,txt,webmanifest,bib,ris}';

/** Files under way at once: enough for both cores, few enough for the memory of a large site. */
const atOnce = 4;

/**
 * Readers wait for pages, so these get the strongest compression. For what machines fetch the next one
 * below will do: a third of the time for a fiftieth more bytes, and feeds change with every sentence.
 */
const getQuality = (file: string): number =>
  constants.BROTLI_MAX_QUALITY - (file.endsWith('.html') ? 0 : 1);

const writeBrotli = (content: Buffer, quality: number): Promise<Buffer> =>
  promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

/** The tenth byte of gzip names the system it was made on; 255 is "unknown", the same everywhere. */
const writeGzip = async (content: Buffer): Promise<Buffer> => {
  const compressed = await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION });
  compressed[9] = 255;
  return compressed;
};

/** What compresses: another version may write other bytes. */
const compressor = `brotli ${versions.brotli}, zlib ${versions.zlib}`;

const forms = { br: writeBrotli, gz: writeGzip };

/** Another build, or another file with the same content, never reads half of what is kept. */
const keep = async (content: Buffer, kept: string): Promise<void> => {
  const written = `${kept}.${randomUUID()}`;
  await writeFile(written, content);
  await rename(written, kept);
};

/** A compressed form as an earlier build kept it under its content's hash, or a new one. */
const getForm = async (
  content: Buffer,
  quality: number,
  ending: keyof typeof forms,
  cache: string,
) => {
  const how = `${compressor}, quality ${quality}`;
  const hash = createHash('sha256').update(how).update(content).digest('hex');
  const kept = join(cache, `${hash}.${ending}`);
  const found = await readFile(kept).catch(() => undefined);
  if (found) return found;
  const made = await forms[ending](content, quality);
  await keep(made, kept);
  return made;
};

/** Writes `file.br` and `file.gz`, each only where it is smaller than the file. */
const compressFile = async (file: string, cache: string): Promise<void> => {
  const content = await readFile(file);
  for (const ending of ['br', 'gz'] as const) {
    const form = await getForm(content, getQuality(file), ending, cache);
    if (form.length < content.length) await writeFile(`${file}.${ending}`, form);
  }
};

/** Compresses every text file of a folder, keeps the forms in a cache and tells how many files. */
export const compressFolder = async (folder: string, cache: string): Promise<number> => {
  await mkdir(cache, { recursive: true });
  const files = globSync(texts, { cwd: folder }).sort();
  // All of these loops take from one list.
  const waiting = files.values();
  const compressNext = async () => {
    for (const file of waiting) await compressFile(join(folder, file), cache);
  };
  await Promise.all(Array.from({ length: atOnce }, compressNext));
  return files.length;
};

/** An Astro integration: compressed files at the end of a build; COMPRESSED=none leaves them out, to measure the rest. */
export const compress = (): AstroIntegration => ({
  name: 'compress',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      if (!environment.compresses) return;
      const start = performance.now();
      const count = await compressFolder(fileURLToPath(dir), `${environment.cacheDir}/compressed`);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      logger.info(`${count} text files compressed in ${seconds} s.`);
    },
  },
});
