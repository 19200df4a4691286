/** Renders the pages and data files of a site with Astro. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { environment } from '../platform/environment.ts';
import type { UnchangedList } from '../join/unchanged.ts';
import type { BuildResult, RenderedAnalysis } from '../outputs/build-result.ts';
import { createGetKey, type GetKey } from './incremental/analysis-key.ts';
import { findUnchanged, type Found } from './incremental/find-unchanged.ts';
import type { Build, Done } from './step.ts';

/** The list of unchanged analyses, which pages read through src/platform/mode.ts. */
const list = `${environment.cacheDir}/unchanged.json`;

/** Writes the list of unchanged analyses for the rendering pages. */
const writeList = ({ unchanged, lead }: Found): void => {
  const content: UnchangedList = { lead, summaries: unchanged.map(({ summary }) => summary) };
  mkdirSync(environment.cacheDir, { recursive: true });
  writeFileSync(list, JSON.stringify(content));
};

/** Reads and deletes the output of pages/build-result.json.ts, and adds the key of each analysis. */
const takeRendered = (staging: string, getKey: GetKey): Build['rendered'] => {
  const file = `${staging}/build-result.json`;
  const { printouts, analyses } = JSON.parse(readFileSync(file, 'utf8')) as BuildResult;
  rmSync(file);
  const addKey = (analysis: RenderedAnalysis) => ({
    ...analysis,
    key: getKey(analysis.summary.id, analysis.sources),
  });
  return { printouts, analyses: analyses.map(addKey) };
};

/** A Vite plugin that reports when bundling is complete and rendering begins. */
const reportBundled = (report: () => void) => ({
  name: 'report-bundled',
  buildApp: { order: 'post' as const, handler: async () => report() },
});

/**
 * Renders all pages except those of unchanged analyses into an empty folder: see
 * docs/decisions/0039-unchanged-analyses-are-not-read-again.md. Astro's own cache is not used, because it
 * ignores changes of the code and of the claims that a page uses.
 */
export const renderPages = async (build: Build): Promise<Done> => {
  // The key must be computed before Astro reads the content.
  const getKey = createGetKey(build);
  const found = findUnchanged(build, getKey);
  writeList(found);
  // Loaded here, while the check already runs in its own process.
  const { build: buildAstro } = await import('astro');
  const { promise: bundled, resolve } = Promise.withResolvers<unknown>();
  const report = () => resolve(undefined);
  // A process that exits while the bundler runs can hang, because both wait for each other.
  build.beforeExit.push(bundled);
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
  const { unchanged } = found;
  const rendered = takeRendered(build.staging, getKey);
  const count = rendered.analyses.length;
  return { summary: `${count} of ${count + unchanged.length} analyses`, unchanged, rendered };
};
