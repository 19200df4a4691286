/** The invented site as built for the unit tests, and its Analysis value. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import { analysisSchema, sidebarSchema, type AnalysisData } from '../../src/schemas/analysis.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { recordSchema } from '../../src/schemas/claim.ts';
import { figureEntrySchema } from '../../src/figures/registry.ts';
import { join } from '../../src/model/join.ts';
import { sourcesSchema } from '../../src/schemas/source.ts';
import { renderMarkdown } from './render-markdown.ts';

/** Content and built folder: as it is, and with one figure changed. */
export const sites = {
  plain: { content: 'tests/fixtures/site/content', outDir: '.cache/unit/plain' },
  changed: { content: '.cache/unit/changed-content', outDir: '.cache/unit/changed' },
} as const;

/** The text of a built file of the plain site. */
export const readBuilt = (path: string): string =>
  readFileSync(`${sites.plain.outDir}/${path}`, 'utf8');

/** A built page as a document at its public address. */
export const openPage = (path: string): Document =>
  new JSDOM(readBuilt(`${path}index.html`), { url: `https://sidelight.example/${path}` }).window
    .document;

/** Words without punctuation, for comparisons across formats. */
export const getWords = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const readMarkdown = async <Schema extends z.ZodType>(path: string, schema: Schema) => {
  const { front, ...rest } = await renderMarkdown(readFileSync(path, 'utf8'));
  return { data: schema.parse(front), ...rest };
};

/** The invented analysis, joined from its files as the build joins it; with other front matter on request. */
export const readAnalysis = async (front: Partial<AnalysisData> = {}): Promise<Analysis> => {
  const folder = `${sites.plain.content}/analyses/night-ferry`;
  const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));
  const sources = sourcesSchema.parse(read(`${sites.plain.content}/sources.json`));
  const sidebar = await readMarkdown(`${folder}/sidebars/harbour-log.md`, sidebarSchema);
  const figure = figureEntrySchema.parse(read(`${folder}/figures/spending.yaml`));
  const text = await readMarkdown(`${folder}/index.md`, analysisSchema);
  return join({
    id: 'night-ferry',
    ...text,
    data: { ...text.data, ...front },
    sidebars: [{ id: 'harbour-log', ...sidebar }],
    figures: [{ ...figure, id: 'spending' }],
    record: recordSchema.parse(read(`${folder}/claims.yaml`)),
    library: new Map(sources.map((source) => [source.id, source])),
  });
};
