/** Remembers which analyses passed, so that a check of a hundred runs the rules on those that have changed. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { getCodeFingerprint } from '../code-fingerprint.ts';
import { environment } from '../environment.ts';
import type { AnalysisContent, Content } from './read/content.ts';
import { getOwnFiles, getSharedFiles } from './read/unread.ts';

/** Which analyses need not be checked again. */
export interface Passed {
  has: (content: Content, analysis: AnalysisContent) => boolean;
  /** Remembers an analysis in which no rule found anything. */
  add: (content: Content, analysis: AnalysisContent) => void;
}

const getHash = (...texts: string[]): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('hex');

/** Hash of the code and of every file that the rules about an analysis read. */
const getKey = (code: string, content: Content, analysis: AnalysisContent): string =>
  getHash(
    code,
    ...[...getSharedFiles(content), ...getOwnFiles(content, analysis)].flatMap(
      ({ path, value }) => [path, String(value)],
    ),
  );

const readKeys = (file: string): Set<string> => {
  try {
    return new Set(JSON.parse(readFileSync(file, 'utf8')) as string[]);
  } catch {
    return new Set();
  }
};

/** What earlier checks of a folder found right; `save` keeps what this one did, and forgets the rest. */
export const openPassed = (folder: string): Passed & { save: () => void } => {
  const file = `${environment.cacheDir}/checked/${getHash(resolve(folder))}.json`;
  const [known, passed] = [readKeys(file), new Set<string>()];
  const code = getCodeFingerprint();
  const add: Passed['add'] = (content, analysis) => passed.add(getKey(code, content, analysis));
  return {
    has: (content, analysis) => known.has(getKey(code, content, analysis)),
    add,
    save: () => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileAtomic.sync(file, JSON.stringify([...passed]));
    },
  };
};
