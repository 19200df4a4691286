/** Deletes cached files that no build has used for a month, to limit the size of the cache. */
import { globSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import { environment } from '../platform/environment.ts';
import { dayLength } from '../schemas/date.ts';
import type { Done } from './step.ts';

/** Folders of content-addressed files. Other caches are pruned where they are written. */
const files = '{cards,compressed,pdf}/*';

const month = 30 * dayLength;

/** The step that prunes the cache. Reading a cached file counts as use. */
export const pruneCache = async (): Promise<Done> => {
  const oldest = Date.now() - month;
  const prune = async (name: string): Promise<boolean> => {
    const file = join(environment.cacheDir, name);
    const isUnused = (await stat(file)).mtimeMs < oldest;
    if (isUnused) await rm(file, { force: true });
    return isUnused;
  };
  const names = globSync(files, { cwd: environment.cacheDir });
  const pruned = await pMap(names, prune, { concurrency: 16 });
  return { summary: `${pruned.filter(Boolean).length} files unused for a month` };
};
