/** Renders the pages and data files of a site with Astro. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build as buildAstro } from 'astro';
import { environment } from '../environment.ts';
import type { UnchangedList } from '../model/unchanged.ts';
import type { Rendered } from '../outputs/rendered.ts';
import { findUnchanged } from './find-unchanged.ts';
import type { Build } from './step.ts';

/** Where pages find what need not be rendered: src/mode.ts. */
const list = `${environment.cacheDir}/unchanged.json`;

/** Writes the list of unchanged analyses for the pages that Astro renders. */
const writeList = (build: Build): void => {
  const { unchanged, lead } = findUnchanged(build);
  build.unchanged = unchanged;
  const content: UnchangedList = { lead, summaries: unchanged.map(({ summary }) => summary) };
  mkdirSync(environment.cacheDir, { recursive: true });
  writeFileSync(list, JSON.stringify(content));
};

/** Takes what pages/rendered.json.ts says, which is not published. */
const takeRendered = (staging: string): Rendered => {
  const file = `${staging}/rendered.json`;
  const rendered = JSON.parse(readFileSync(file, 'utf8')) as Rendered;
  rmSync(file);
  return rendered;
};

/**
 * Renders into an empty folder all but the pages of unchanged analyses: see
 * docs/decisions/0039-unchanged-analyses-are-not-read.md. Astro's own cache is not used, because it
 * notices neither changed code nor the claims that a page uses.
 */
export const renderPages = async (build: Build): Promise<string> => {
  writeList(build);
  await buildAstro({
    outDir: build.staging,
    cacheDir: `${environment.cacheDir}/astro`,
    force: true,
    logLevel: build.astroLogLevel,
    vite: { define: { 'import.meta.env.UNCHANGED_FILE': JSON.stringify(list) } },
  });
  build.rendered = takeRendered(build.staging);
  const count = build.rendered.analyses.length;
  return `${count} of ${count + build.unchanged.length} analyses`;
};
