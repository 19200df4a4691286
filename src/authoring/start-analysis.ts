/**
 * Creates the files of a new analysis: a draft with an example of everything, which passes every check.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceData } from '../schemas/source.ts';
import { site } from '../site.ts';

const template = join(import.meta.dirname, 'template');

/** A file to write. Its path is relative to the content folder. */
export interface NewFile {
  path: string;
  text: string;
}

/** Latin letters that Unicode does not decompose. */
const plain: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/**
 * The folder name that a title suggests, which is also its name in URLs. Empty when the title has no
 * Latin letters.
 */
export const getFolderName = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]/g, (letter) => plain[letter] ?? (/\p{L}|\p{N}/u.test(letter) ? '' : ' '))
    .trim()
    .replace(/ +/g, '-');

/** Shortens a title to at most 40 characters, cut between words. */
const shorten = (title: string): string =>
  title.length <= 40
    ? title
    : title
        .slice(0, 40)
        .replace(/\s+\S*$/u, '')
        .replace(/[\s,;:–—-]+$/u, '');

/** Fills in the placeholders of the template. JSON strings are valid YAML for any title. */
const fillIn = (text: string, title: string, source: string, today: string): string =>
  text
    .replaceAll('__SHORT_TITLE__', () => JSON.stringify(shorten(title)))
    .replaceAll('__TITLE__', () => JSON.stringify(title))
    .replaceAll('__SOURCE__', source)
    .replaceAll('__TODAY__', today);

/** The source of the example claim: the guide for authors in the repository. */
export const getExampleSource = (today: string): SourceData => ({
  id: `guide-for-authors-${today}`,
  type: 'webpage',
  title: 'For authors',
  publisher: site.name,
  issued: { 'date-parts': [today.split('-').map(Number)] },
  note: 'An example without an address: a file of the repository of this site. Replace it with the document that you read.',
});

/** The files of a new analysis. `name` is its folder, `today` a date such as "2031-04-05". */
export const getNewFiles = (title: string, name: string, today: string): NewFile[] => {
  const folder = join('analyses', name);
  const source = getExampleSource(today).id;
  return globSync('**/*.{md,yaml}', { cwd: template })
    .sort()
    .map((path) => ({
      path: join(folder, path),
      text: fillIn(readFileSync(join(template, path), 'utf8'), title, source, today),
    }));
};
