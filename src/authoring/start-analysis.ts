/** Writes the files of a new analysis: a draft with one of everything, which passes every check. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import GithubSlugger from 'github-slugger';
import type { SourceData } from '../schemas/source.ts';
import { site } from '../site.ts';

const template = join(import.meta.dirname, 'template');

/** A file to write, by its path in the content folder. */
export interface NewFile {
  path: string;
  text: string;
}

/** The folder name, and so the address, of an analysis with this title. */
export const getFolderName = (title: string): string =>
  new GithubSlugger().slug(
    title
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );

/** A title of at most 40 characters, cut between words. */
const shorten = (title: string): string =>
  title.length <= 40 ? title : title.slice(0, 40).replace(/\s+\S*$/u, '');

/** Fills in the placeholders of the template; JSON strings are valid YAML, whatever the title contains. */
const fillIn = (text: string, title: string, source: string, today: string): string =>
  text
    .replaceAll('__SHORT_TITLE__', () => JSON.stringify(shorten(title)))
    .replaceAll('__TITLE__', () => JSON.stringify(title))
    .replaceAll('__SOURCE__', source)
    .replaceAll('__TODAY__', today);

/** The source of the example claim: the guide for authors, which is a file of the repository. */
export const getExampleSource = (today: string): SourceData => ({
  id: `sidelight-guide-${today}`,
  type: 'webpage',
  title: 'For authors',
  publisher: site.name,
  issued: { 'date-parts': [today.split('-').map(Number)] },
  note: 'An example without an address: a file of the repository of this site. Replace it with the document that you read.',
});

/** The files of an analysis with a title, started on a day such as "2031-04-05". */
export const getNewFiles = (title: string, today: string): NewFile[] => {
  const folder = join('analyses', getFolderName(title));
  const source = getExampleSource(today).id;
  return globSync('**/*.{md,yaml}', { cwd: template })
    .sort()
    .map((path) => ({
      path: join(folder, path),
      text: fillIn(readFileSync(join(template, path), 'utf8'), title, source, today),
    }));
};
