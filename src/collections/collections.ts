/** Defines the content collections. */
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro/content/config';
import { readGlob, readJsonFile } from './loaders.ts';
import { environment } from '../platform/environment.ts';
import { figureEntrySchema } from '../figures/registry.ts';
import { analysisSchema, sidebarSchema } from '../schemas/analysis.ts';
import { recordSchema } from '../schemas/claim.ts';
import { sourceSchema } from '../schemas/source.ts';

/** URLs escape "#", "?" and "%" in folder names. Astro would parse a plain path as a URL. */
const base = pathToFileURL(`${environment.contentDir}/analyses/`);
const library = pathToFileURL(`${environment.contentDir}/sources.json`);

/**
 * The id of an entry: the folder of its analysis, followed by the file's path for sidebars and figures.
 */
const getId = ({ entry }: { entry: string }) =>
  entry.replace(/\/(index\.md|claims\.yaml)$/, '').replace(/\.(md|yaml)$/, '');

/** Defines the collections, without the given folders of analyses. */
export const defineCollections = (unreadFolders: string[]) => {
  const unread = unreadFolders.map((folder) => `!${folder}/**`);
  const read = (pattern: string) =>
    readGlob({ base, pattern: [pattern, ...unread], generateId: getId });
  return {
    analyses: defineCollection({ loader: read('*/index.md'), schema: analysisSchema }),
    sidebars: defineCollection({ loader: read('*/sidebars/*.md'), schema: sidebarSchema }),
    claims: defineCollection({ loader: read('*/claims.yaml'), schema: recordSchema }),
    figures: defineCollection({ loader: read('*/figures/*.yaml'), schema: figureEntrySchema }),
    sources: defineCollection({
      loader: readJsonFile(library.href),
      schema: sourceSchema,
    }),
  };
};
