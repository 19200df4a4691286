/** Renders the pages and data files of a site with Astro. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { environment } from '../platform/environment.ts';
import type { UnchangedList } from '../model/unchanged.ts';
import type { Rendered, RenderedAnalysis } from '../outputs/rendered.ts';
import { createGetKey, type GetKey } from './incremental/analysis-key.ts';
import { findUnchanged, type Found } from './incremental/find-unchanged.ts';
import type { Build } from './step.ts';

/** Where pages find what need not be rendered: src/platform/mode.ts. */
const list = `${environment.cacheDir}/unchanged.json`;

/** Writes the list of unchanged analyses for the pages that Astro renders. */
const writeList = ({ unchanged, lead }: Found): void => {
  const content: UnchangedList = { lead, summaries: unchanged.map(({ summary }) => summary) };
  mkdirSync(environment.cacheDir, { recursive: true });
  writeFileSync(list, JSON.stringify(content));
};

/** Takes what pages/rendered.json.ts says, which is not published, and adds the keys of the analyses. */
const takeRendered = (staging: string, getKey: GetKey): Build['rendered'] => {
  const file = `${staging}/rendered.json`;
  const { printouts, analyses } = JSON.parse(readFileSync(file, 'utf8')) as Rendered;
  rmSync(file);
  const addKey = (analysis: RenderedAnalysis) => ({
    ...analysis,
    key: getKey(analysis.summary.id, analysis.sources),
  });
  return { printouts, analyses: analyses.map(addKey) };
};

/** A plugin of Vite that reports when all code is bundled: Astro renders the pages next. */
const reportBundled = (report: () => void) => ({
  name: 'report-bundled',
  buildApp: { order: 'post' as const, handler: async () => report() },
});

/**
 * Renders into an empty folder all but the pages of unchanged analyses: see
 * docs/decisions/0039-unchanged-analyses-are-not-read.md. Astro's own cache is not used, because it
 * notices neither changed code nor the claims that a page uses.
 */
export const renderPages = async (build: Build): Promise<string> => {
  // Before Astro reads the content.
  const getKey = createGetKey(build);
  const found = findUnchanged(build, getKey);
  writeList(found);
  // Loads while the check, a process of its own, has started.
  const { build: buildAstro } = await import('astro');
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const report = () => resolve(undefined);
  build.bundled = promise;
  await buildAstro({
    outDir: build.staging,
    cacheDir: `${environment.cacheDir}/astro`,
    force: true,
    logLevel: build.astroLogLevel,
    vite: {
      define: { 'import.meta.env.UNCHANGED_FILE': JSON.stringify(list) },
      plugins: [reportBundled(report)],
    },
  }).finally(report);
  build.unchanged = found.unchanged;
  build.rendered = takeRendered(build.staging, getKey);
  const count = build.rendered.analyses.length;
  return `${count} of ${count + build.unchanged.length} analyses`;
};
