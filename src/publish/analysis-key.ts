/** The key of an analysis: another one whenever its published files could be others. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { getCodeFingerprint } from '../code-fingerprint.ts';
import { environment } from '../environment.ts';
import { listFiles } from '../list-files.ts';
import { findChromium } from '../outputs/pdf/find-chromium.ts';
import type { Build } from './step.ts';

/** The key of an analysis, by its id and the ids of the sources that it cites. */
export type GetKey = (id: string, sources: string[]) => string;

/** The sources by id, as JSON; none where the file cannot be read, which Astro reports. */
const readLibrary = (): Map<string, string> => {
  try {
    const text = readFileSync(`${environment.contentDir}/sources.json`, 'utf8');
    const sources = JSON.parse(text.replace(/^\ufeff/, '')) as { id: string }[];
    return new Map(sources.map((source) => [source.id, JSON.stringify(source)]));
  } catch {
    return new Map();
  }
};

/** Path and time of the Chromium that prints; without one, pages do not link to PDFs. */
const describeChromium = (): string => {
  const chromium = findChromium();
  return chromium === undefined ? '' : `${chromium} ${statSync(chromium).mtimeMs}`;
};

/** Keys of the analyses as their files are now: of the code, the steps, the Chromium, its files and sources. */
export const createGetKey = ({ steps }: Pick<Build, 'steps'>): GetKey => {
  const code = JSON.stringify([getCodeFingerprint(), steps, describeChromium()]);
  const library = readLibrary();
  return (id, sources) => {
    const hash = createHash('sha256').update(code);
    const folder = `${environment.contentDir}/analyses/${id}`;
    for (const { path, error } of listFiles(folder))
      hash.update(`\n${path} `).update(error ?? readFileSync(`${folder}/${path}`));
    return hash.update(JSON.stringify(sources.map((source) => library.get(source)))).digest('hex');
  };
};
