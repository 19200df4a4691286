/** Adds the unchanged analyses to a site, and stores those that were rendered. */
import { globSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { RenderedAnalysis } from '../../outputs/build-result.ts';
import type { Build, Done } from '../step.ts';
import { addFiles, store, storeFiles } from './stored-analysis.ts';

/** Every file of an analysis, as a path below the site. */
const listBuiltFiles = (site: string, { folders }: RenderedAnalysis): string[] =>
  globSync(
    folders.map((folder) => `${folder}/**`),
    { cwd: site, withFileTypes: true },
  )
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(site, '/').length))
    .sort();

/** Deletes what is stored of analyses that are no longer published. */
const deleteOthers = (published: Set<string>): void => {
  for (const name of readdirSync(store))
    if (!published.has(name.replace(/\.json$/, '')))
      rmSync(`${store}/${name}`, { recursive: true, force: true });
};

/** The step that reuses unchanged analyses, after rendering. */
export const reuseUnchanged = async ({ staging, unchanged, rendered }: Build): Promise<Done> => {
  for (const analysis of rendered.analyses) {
    const { key, sources, summary } = analysis;
    storeFiles(staging, listBuiltFiles(staging, analysis), { key, sources, summary });
  }
  // Folders of the published site are moved later, by swap.ts.
  for (const analysis of unchanged) if (!analysis.isPublished) addFiles(staging, analysis);
  deleteOthers(new Set([...rendered.analyses, ...unchanged].map(({ summary }) => summary.id)));
  return { summary: `${unchanged.length} unchanged, ${rendered.analyses.length} stored` };
};
