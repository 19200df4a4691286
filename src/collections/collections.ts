/** The content collections and their schemas. */
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro/content/config';
import { readGlob, readJsonFile } from './loaders.ts';
import { environment } from '../platform/environment.ts';
import { figureEntrySchema } from '../figures/registry.ts';
import { analysisSchema, sidebarSchema } from '../schemas/analysis.ts';
import { recordSchema } from '../schemas/claim.ts';
import { sourceSchema } from '../schemas/source.ts';

/** As addresses, in which "#", "?" and "%" of a folder's name are escaped: Astro reads a path as one. */
const base = pathToFileURL(`${environment.contentDir}/analyses/`);
const library = pathToFileURL(`${environment.contentDir}/sources.json`);

/** The folder of the analysis a file belongs to, followed by the file's own name where that matters. */
const getId = ({ entry }: { entry: string }) =>
  entry.replace(/\/(index\.md|claims\.yaml)$/, '').replace(/\.(md|yaml)$/, '');

/** The collections, without the files of the given folders of analyses. */
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
