/** The invented site as built for the unit tests, and its Analysis value. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { AnalysisData } from '../../../src/schemas/analysis.ts';
import type { Analysis } from '../../../src/model/analysis.ts';
import { getWritten } from '../../../src/checks/read/content-version.ts';
import { readContent } from '../../../src/checks/read/read-content.ts';
import { readFiles } from '../../../src/checks/read/read-files.ts';
import { join } from '../../../src/join/join.ts';
import { figureEntrySchema } from '../../../src/figures/registry.ts';
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

const withDocument = async <Text extends { text: string }>(written: Text) => ({
  ...written,
  document: await renderMarkdown(written.text),
});

/**
 * The invented analysis, with other front matter on request. Astro's content layer is not available in
 * unit tests: the check's readers read the files, the site's pipeline renders them, and the build's
 * `join` joins them.
 */
export const readAnalysis = async (front: Partial<AnalysisData> = {}): Promise<Analysis> => {
  const { content } = sites.plain;
  const [analysis] = readContent(content, readFiles(content)).analyses;
  const written = analysis && getWritten(analysis);
  if (!written) throw new Error(`Expected an analysis in ${content} that its schemas accept.`);
  return join({
    ...(await withDocument(written)),
    id: analysis.name,
    data: { ...written.data, ...front },
    sidebars: await Promise.all(written.sidebars.map(withDocument)),
    figures: written.figures.map(({ id, data }) => ({ ...figureEntrySchema.parse(data), id })),
  });
};
