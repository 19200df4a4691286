/** Computes the cache key of an analysis, a hash of everything that its published files depend on. */
import { readFileSync } from 'node:fs';
import { getCodeFingerprint } from '../../platform/code-fingerprint.ts';
import { environment } from '../../platform/environment.ts';
import { getHash } from '../../platform/hash.ts';
import { listFiles } from '../../platform/list-files.ts';
import { describeChromium, findChromium } from '../../outputs/pdf/find-chromium.ts';
import { analysesFolder, listAnalyses } from './analysis-folders.ts';
import type { Build } from '../step.ts';
import { removeByteOrderMark } from '../../platform/byte-order-mark.ts';

/** Returns the key of an analysis, given its id and the ids of the sources that it cites. */
export type GetKey = (id: string, sources: string[]) => string;

/** The sources by id, as JSON; empty when the file cannot be read, which Astro reports. */
const readLibrary = (): Map<string, string> => {
  try {
    const text = readFileSync(`${environment.contentDir}/sources.json`, 'utf8');
    const sources = JSON.parse(removeByteOrderMark(text)) as { id: string }[];
    return new Map(sources.map((source) => [source.id, JSON.stringify(source)]));
  } catch {
    return new Map();
  }
};

const hashFiles = (id: string): string =>
  getHash(
    ...listFiles(`${analysesFolder}/${id}`).flatMap(({ path, error }) => [
      `\n${path} `,
      error ?? readFileSync(`${analysesFolder}/${id}/${path}`),
    ]),
  );

/**
 * Creates a function that returns keys. Each key depends on the code, the steps, Chromium, and the files
 * and sources of the analysis. All files are read now, so changes that an author saves during the build
 * are rendered by the next one.
 */
export const createGetKey = ({ steps }: Pick<Build, 'steps'>): GetKey => {
  // Without Chromium, pages do not link to PDFs.
  const chromium = findChromium();
  const code = [getCodeFingerprint(), steps, chromium && describeChromium(chromium)];
  const library = readLibrary();
  const files = new Map(listAnalyses().map((id) => [id, hashFiles(id)]));
  return (id, sources) =>
    getHash(JSON.stringify([code, files.get(id), sources.map((source) => library.get(source))]));
};
