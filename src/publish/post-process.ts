/** Turns rendered pages into the pages that are published. */
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import type { Build } from './step.ts';

/** Fewer pages than this take less time than starting another thread. */
const pagesPerThread = 20;

/** The step that applies the transformations of post-process-page.ts to every page, on all cores. */
export const postProcessPages = async ({ staging }: Build): Promise<string> => {
  const files = globSync('**/*.html', { cwd: staging });
  const maxThreads = Math.min(availableParallelism(), Math.ceil(files.length / pagesPerThread));
  const filename = import.meta.resolve('./post-process-page.ts');
  const pool = new Tinypool({ filename, minThreads: 1, maxThreads });
  await Promise.all(files.map((name) => pool.run(join(staging, name))));
  await pool.destroy();
  return `${files.length} pages`;
};
