/** Renders the pages and data files of a site with Astro. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { build as buildAstro } from 'astro';
import { environment } from '../environment.ts';
import { getCodeFingerprint } from '../code-fingerprint.ts';
import { findChromium } from '../outputs/find-chromium.ts';
import type { Build } from './step.ts';

/** Astro's cache of this command alone: other commands run Astro with other code and other content. */
const cacheDir = `${environment.cacheDir}/astro`;

/** What the content of the cache was rendered by. */
const renderedBy = `${cacheDir}/rendered-by`;

/** True when nothing but content has changed since the last build that was completed. */
const isReusable = (builder: string): boolean =>
  existsSync(renderedBy) && readFileSync(renderedBy, 'utf8') === builder;

/**
 * Renders into an empty folder. Pages of analyses that have not changed since the last build come from
 * Astro's cache: see docs/decisions/0036-unchanged-analyses-are-not-rendered.md.
 */
export const renderPages = async ({ staging, isSilent }: Build): Promise<string> => {
  // Pages link to PDFs only where they can be printed.
  const builder = `${getCodeFingerprint()} ${findChromium() !== undefined}`;
  const isReused = isReusable(builder);
  // A build that fails leaves files in the cache that its list of files does not know.
  rmSync(renderedBy, { force: true });
  await buildAstro({
    outDir: staging,
    cacheDir,
    force: !isReused,
    experimental: { incrementalBuild: true },
    logLevel: isSilent ? 'error' : 'info',
  });
  await mkdir(cacheDir, { recursive: true });
  await writeFile(renderedBy, builder);
  return isReused ? 'what has changed since the last build' : 'all pages and data files';
};
