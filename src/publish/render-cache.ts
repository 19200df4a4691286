/** Whether Astro may take pages from its cache, which Astro itself never validates. */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import { getCodeFingerprint } from '../code-fingerprint.ts';
import { environment } from '../environment.ts';
import { findChromium } from '../outputs/pdf/find-chromium.ts';

/** Astro's cache of builds alone: other commands run Astro with other content. */
export const renderCache = `${environment.cacheDir}/astro`;

/** Holds the fingerprint of the last build that was completed. */
const seal = `${environment.cacheDir}/astro-seal`;

/** Names, sizes and times of the cached files: others after a power cut, or when somebody changes one. */
const describeFiles = (): string[] =>
  globSync('**/*.*', { cwd: renderCache })
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(`${renderCache}/${name}`);
      return `${name} ${size} ${mtimeMs}`;
    });

/** Of everything but content that a page may depend on; PDFs are linked only where they can be printed. */
const getFingerprint = (): string =>
  createHash('sha256')
    .update(JSON.stringify([getCodeFingerprint(), findChromium() !== undefined, describeFiles()]))
    .digest('hex');

const readSeal = (): string | undefined => {
  try {
    return readFileSync(seal, 'utf8');
  } catch {
    return undefined;
  }
};

/**
 * True when the cache is as the last build left it, and only content can have changed since. Breaks the
 * seal: a build that fails leaves pages in the cache that Astro's list of them does not know.
 */
export const openRenderCache = (): boolean => {
  const isIntact = readSeal() === getFingerprint();
  rmSync(seal, { force: true });
  return isIntact;
};

/** Marks the cache as that of a completed build. */
export const sealRenderCache = (): void => {
  mkdirSync(environment.cacheDir, { recursive: true });
  writeFileAtomic.sync(seal, getFingerprint());
};
