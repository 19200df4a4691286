/** Caches which analyses passed, so that only changed ones are read and checked again. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { getCodeFingerprint } from '../platform/code-fingerprint.ts';
import { environment } from '../platform/environment.ts';
import type { Outline } from './read/outline.ts';
import type { Content, TextFile } from './read/content.ts';
import { getAnalysisName } from './read/files.ts';
import type { KnownOutlines } from './read/read-content.ts';

/** The outlines of analyses that passed, by a hash of all that their check depends on. */
type Stored = Record<string, Outline>;

const getHash = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** By analysis, the hash of the code, of the shared files and of its own: whatever its rules read. */
const getKeys = (folder: string, given: TextFile[]): Map<string, string> => {
  const byAnalysis = Map.groupBy(given, (file) => getAnalysisName(folder, file) ?? '');
  const shared = getHash([getCodeFingerprint(), environment.today, byAnalysis.get('')]);
  byAnalysis.delete('');
  return new Map([...byAnalysis].map(([name, files]) => [name, getHash([shared, files])]));
};

const read = (file: string): Stored => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Stored;
  } catch {
    return {};
  }
};

/** Nothing was found in its files, nor in one that it shares with others. */
const hasPassed = ({ files }: Content, { name }: Outline): boolean =>
  [...files.listShared(), ...files.listOf(name)].every(({ messages }) => messages.length === 0);

/** What earlier checks of a folder remember of these files. */
export const openPassed = (folder: string, given: TextFile[]) => {
  const file = `${environment.cacheDir}/checked/${getHash(resolve(folder))}.json`;
  const keys = getKeys(folder, given);
  const stored = read(file);
  const known: KnownOutlines = new Map(
    [...keys].flatMap(([name, key]) => (stored[key] ? [[name, stored[key]]] : [])),
  );
  /** Remembers the analyses of a check in which nothing was found, and forgets all others. */
  const save = (content: Content): void => {
    const passed = content.outlines.filter((outline) => hasPassed(content, outline));
    const entries = passed.map((outline) => [keys.get(outline.name) ?? '', outline]);
    mkdirSync(dirname(file), { recursive: true });
    writeFileAtomic.sync(file, JSON.stringify(Object.fromEntries(entries)));
  };
  return { known, save };
};
