/** Caches which analyses passed the check, so that only changed ones are checked again. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { getCodeFingerprint } from '../platform/code-fingerprint.ts';
import { environment } from '../platform/environment.ts';
import { getHash } from '../platform/hash.ts';
import type { Outline } from './read/outline.ts';
import type { Content, TextFile } from './read/content.ts';
import { getAnalysisName } from './read/files.ts';
import type { KnownOutlines } from './read/read-content.ts';

/** Outlines of analyses that passed, by the hash of everything that their check depends on. */
type Stored = Record<string, Outline>;

/** By analysis, the hash of the code, the shared files and the files of the analysis. */
const getKeys = (folder: string, given: TextFile[]): Map<string, string> => {
  const byAnalysis = Map.groupBy(given, (file) => getAnalysisName(folder, file) ?? '');
  const shared = getHash(
    JSON.stringify([getCodeFingerprint(), environment.today, byAnalysis.get('')]),
  );
  byAnalysis.delete('');
  return new Map(
    [...byAnalysis].map(([name, files]) => [name, getHash(JSON.stringify([shared, files]))]),
  );
};

const readStored = (file: string): Stored => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Stored;
  } catch {
    return {};
  }
};

/** Whether neither the files of the analysis nor the shared files have findings. */
const hasPassed = ({ files }: Content, { name }: Outline): boolean =>
  [...files.listShared(), ...files.listOf(name)].every(({ messages }) => messages.length === 0);

/**
 * Opens the cache of a content folder. `known` has the outlines of unchanged analyses that passed;
 * `save` replaces the cache.
 */
export const openCheckCache = (folder: string, given: TextFile[]) => {
  const file = `${environment.cacheDir}/checked/${getHash(resolve(folder))}.json`;
  const keys = getKeys(folder, given);
  const stored = readStored(file);
  const known: KnownOutlines = new Map(
    [...keys].flatMap(([name, key]) => (stored[key] ? [[name, stored[key]]] : [])),
  );
  /** Stores the analyses without findings and drops all others. */
  const save = (content: Content): void => {
    const passed = content.outlines.filter((outline) => hasPassed(content, outline));
    const entries = passed.map((outline) => [keys.get(outline.name) ?? '', outline]);
    mkdirSync(dirname(file), { recursive: true });
    writeFileAtomic.sync(file, JSON.stringify(Object.fromEntries(entries)));
  };
  return { known, save };
};
