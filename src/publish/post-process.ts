/** Post-processes rendered pages in worker threads. */
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import postProcessPage from './post-process-page.ts';
import type { Build, Done } from './step.ts';

/** For fewer pages, starting another thread takes longer than it saves. */
const pagesPerThread = 50;

const processInThreads = async (files: string[], maxThreads: number): Promise<void> => {
  const filename = import.meta.resolve('./post-process-page.ts');
  const pool = new Tinypool({ filename, minThreads: 1, maxThreads });
  await Promise.all(files.map((file) => pool.run(file)));
  await pool.destroy();
};

/** The step that post-processes every page, for large sites on all cores. */
export const postProcessPages = async ({ staging }: Build): Promise<Done> => {
  const files = globSync('**/*.html', { cwd: staging }).map((name) => join(staging, name));
  const threads = Math.min(availableParallelism(), Math.floor(files.length / pagesPerThread));
  if (threads > 0) await processInThreads(files, threads);
  else for (const file of files) await postProcessPage(file);
  return { summary: `${files.length} pages` };
};
