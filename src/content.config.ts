/** The content collections and their schemas. */
import { defineCollection } from 'astro:content';
import { figureEntrySchema } from './figures/registry.ts';
import { analysisSchema, sidebarSchema } from './schemas/analysis.ts';
import { recordSchema } from './schemas/claim.ts';
import { sourceSchema } from './schemas/source.ts';
import { readGlob, readJsonFile } from './content-loaders.ts';
import { environment } from './environment.ts';
import { unreadFolders } from './model/unchanged.ts';

const base = `${environment.contentDir}/analyses`;

/** The files of a pattern in the folders that a build reads. */
const read = (pattern: string) =>
  readGlob({
    base,
    pattern: [pattern, ...unreadFolders.map((folder) => `!${folder}/**`)],
    generateId: getId,
  });

/** The folder of the analysis a file belongs to, followed by the file's own name where that matters. */
const getId = ({ entry }: { entry: string }) =>
  entry.replace(/\/(index\.md|claims\.yaml)$/, '').replace(/\.(md|yaml)$/, '');

const analyses = defineCollection({
  loader: read('*/index.md'),
  schema: analysisSchema,
});

const sidebars = defineCollection({
  loader: read('*/sidebars/*.md'),
  schema: sidebarSchema,
});

const claims = defineCollection({
  loader: read('*/claims.yaml'),
  schema: recordSchema,
});

const figures = defineCollection({
  loader: read('*/figures/*.yaml'),
  schema: figureEntrySchema,
});

const sources = defineCollection({
  loader: readJsonFile(`${environment.contentDir}/sources.json`),
  schema: sourceSchema,
});

export const collections = { analyses, sidebars, claims, figures, sources };
