/** Renders the pages and data files of a site with Astro. */
import { build as buildAstro } from 'astro';
import { openRenderCache, renderCache, sealRenderCache } from './render-cache.ts';
import type { Build } from './step.ts';

/**
 * Renders into an empty folder. Pages of analyses that have not changed since the last build come from
 * Astro's cache: see docs/decisions/0036-unchanged-analyses-are-not-rendered.md.
 */
export const renderPages = async ({ staging, astroLogLevel }: Build): Promise<string> => {
  const isReused = openRenderCache();
  await buildAstro({
    outDir: staging,
    cacheDir: renderCache,
    force: !isReused,
    experimental: { incrementalBuild: true },
    logLevel: astroLogLevel,
  });
  sealRenderCache();
  return isReused ? 'what has changed since the last build' : 'all pages and data files';
};
