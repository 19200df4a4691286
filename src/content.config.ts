/** The content collections and their schemas. */
import { defineCollection } from 'astro:content';
import { figureEntrySchema } from './figures/registry.ts';
import { analysisSchema, sidebarSchema } from './schemas/analysis.ts';
import { recordSchema } from './schemas/claim.ts';
import { sourceSchema } from './schemas/source.ts';
import { readGlob, readJsonFile } from './content-loaders.ts';
import { environment } from './environment.ts';

const base = `${environment.contentDir}/analyses`;

/** The folder of the analysis a file belongs to, followed by the file's own name where that matters. */
const getId = ({ entry }: { entry: string }) =>
  entry.replace(/\/(index\.md|claims\.yaml)$/, '').replace(/\.(md|yaml)$/, '');

const analyses = defineCollection({
  loader: readGlob({ base, pattern: '*/index.md', generateId: getId }),
  schema: analysisSchema,
});

const sidebars = defineCollection({
  loader: readGlob({ base, pattern: '*/sidebars/*.md', generateId: getId }),
  schema: sidebarSchema,
});

const claims = defineCollection({
  loader: readGlob({ base, pattern: '*/claims.yaml', generateId: getId }),
  schema: recordSchema,
});

const figures = defineCollection({
  loader: readGlob({ base, pattern: '*/figures/*.yaml', generateId: getId }),
  schema: figureEntrySchema,
});

const sources = defineCollection({
  loader: readJsonFile(`${environment.contentDir}/sources.json`),
  schema: sourceSchema,
});

export const collections = { analyses, sidebars, claims, figures, sources };
