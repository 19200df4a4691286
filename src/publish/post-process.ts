/** Turns rendered pages into the pages that are published. */
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import { getCodeFingerprint } from '../code-fingerprint.ts';
import { environment } from '../environment.ts';
import { getCached } from '../outputs/cache.ts';
import type { Build } from './step.ts';

/** Files that are processed at the same time. */
const concurrency = 4;

type Transformation = (html: string) => string;

const transform = (page: Buffer, transformations: Transformation[]): Buffer =>
  Buffer.from(transformations.reduce((html, apply) => apply(html), page.toString()));

/**
 * The step that applies transformations to every page of a built site, in their order. Each page is cached
 * under the hash of the page before.
 */
export const postProcessPages =
  (...transformations: Transformation[]) =>
  async ({ staging }: Build): Promise<string> => {
    const files = globSync('**/*.html', { cwd: staging });
    const code = getCodeFingerprint();
    const postProcess = async (name: string): Promise<void> => {
      const file = join(staging, name);
      const page = await readFile(file);
      const hash = createHash('sha256').update(code).update(page).digest('hex');
      const cached = `${environment.cacheDir}/pages/${hash}.html`;
      await writeFile(file, await getCached(cached, async () => transform(page, transformations)));
    };
    await pMap(files, postProcess, { concurrency });
    return `${files.length} pages`;
  };
