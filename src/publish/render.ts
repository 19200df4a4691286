/** Renders the pages and data files of a site with Astro. */
import { build as buildAstro } from 'astro';
import type { Build } from './step.ts';

/** Renders into an empty folder, and everything anew: see docs/decisions/0024-builds-use-force.md. */
export const renderPages = async ({ staging, isSilent }: Build): Promise<string> => {
  await buildAstro({ outDir: staging, force: true, logLevel: isSilent ? 'error' : 'info' });
  return 'all pages and data files';
};
