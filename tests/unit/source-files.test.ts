/** Exports of Zotero and Better BibTeX, taken as they are and read back from .bib and .ris by citation-js. */
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { sourcesSchema, type SourceData } from '../../src/schemas/source.ts';
import { writeBibtex } from '../../src/outputs/citations/bibtex.ts';
import { writeRis } from '../../src/outputs/citations/ris.ts';
import { getSourceUrl } from '../../src/wording/sources.ts';
import { getPlainText } from '../../src/wording/rich-text.ts';

const readSources = (file: string): SourceData[] =>
  sourcesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

const sources = readSources('tests/fixtures/sources/zotero.json');
const library = readSources('content/sources.json');

type Item = Record<string, unknown>;

const read = (text: string): Item[] => new Cite(text).data;

const encode = (url: string | undefined) => url?.replace('{', '%7B');

const writePerson = ({ literal, family, given, suffix, ...rest }: Record<string, unknown>) =>
  [rest['dropping-particle'], rest['non-dropping-particle'], literal, family, given, suffix]
    .filter(Boolean)
    .join(' ')
    .replaceAll('\u201A', ',');

const getPeople = (names: unknown) => (names as Item[] | undefined)?.map(writePerson);

/** citation-js takes the authors of newspapers in RIS for reporters, and leaves their names whole. */
const getAuthors = ({ author, reporter }: Item) =>
  reporter === undefined
    ? getPeople(author)
    : [reporter as string | string[]]
        .flat()
        .map((name) => name.replaceAll(', ', ' ').replaceAll('\u201A', ','));

/** Reports have no container in RIS: T2 is their series. */
const getField = (item: Item, field: string) =>
  item[field] ?? (field === 'container-title' ? item['collection-title'] : undefined);

/** Texts that both files are to carry, as citation-js gives them back. */
const fields = ['publisher', 'container-title', 'language', 'volume', 'issue', 'note'] as const;

const formats = [
  ['BibTeX', writeBibtex],
  ['RIS', writeRis],
] as const;

describe.each([
  ['zotero.json', sources],
  ['the library', library],
])('%s', (_name, given) => {
  test.each(formats)('comes back from %s, field by field', (_format, write) => {
    const items = read(write(given));
    expect(items).toHaveLength(given.length);
    for (const [index, source] of given.entries()) {
      const item = items[index] ?? {};
      for (const field of fields)
        if (source[field] !== undefined)
          expect(getField(item, field), `${source.id}: ${field}`).toBe(
            source[field].replace(/\s+/g, ' '),
          );
      expect(encode(item['URL'] as string)).toBe(encode(getSourceUrl(source)));
      expect(getPlainText(String(item['title']))).toBe(getPlainText(source.title));
      expect(getAuthors(item)).toEqual(getPeople(source.author));
      const accessed = item['accessed'] as Item | undefined;
      if (accessed) expect(accessed['date-parts']).toEqual(source.accessed?.['date-parts']);
    }
  });
});

test('italics, sub- and superscript come back from BibTeX, and leave words alone in RIS', () => {
  const titles = (text: string) => read(text).map(({ title }) => title);
  expect(titles(writeBibtex(sources))[0]).toContain('<i>S. aureus</i>');
  expect(titles(writeBibtex(sources))[2]).toContain('H<sub>2</sub>O at <b>Pier</b> 4} and a < b');
  expect(titles(writeRis(sources))[2]).toBe('H2O at Pier 4} and a < b');
});

test.each([
  [0, 'year = {2025}', 'DA  - 2025/01/15/\r\n'],
  [2, 'date = {1920~}', 'DA  - 1920///c. 1920'],
  [3, 'date = {2025-01-15/2025-01-20}', 'DA  - 2025/01/15/15–20 Jan 2025'],
  [4, 'month = may', 'DA  - 2023/05//'],
  [5, 'year = {circa 1920}', 'PY  - circa 1920'],
])('the date of source %i is "%s" and "%s"', (index, bibtex, ris) => {
  const source = sources.slice(index, index + 1);
  expect(writeBibtex(source)).toContain(bibtex);
  expect(writeRis(source)).toContain(ris);
});

test('years, ranges and words come back as dates', () => {
  const issued = read(writeBibtex(sources)).map((item) => item['issued']);
  expect(issued[2]).toEqual({ 'date-parts': [[1920]] });
  expect(issued[3]).toEqual({
    'date-parts': [
      [2025, 1, 15],
      [2025, 1, 20],
    ],
  });
  expect(issued[5]).toEqual({ literal: 'circa 1920' });
});

test('an archived copy, an ISBN and a page are in both files', () => {
  for (const [, write] of formats) {
    const text = write(sources);
    for (const words of [
      'web.archive.org/web/2025/',
      '978-3-16-148410-0',
      'Nordvik archive',
      'Box 3',
    ])
      expect(text).toContain(words);
  }
  expect(writeBibtex(sources)).toContain('pages = {3--9}');
  expect(writeRis(sources)).toContain('SP  - 3-9');
  expect(writeBibtex(sources)).toContain('urldate = {2025-02-03}');
  expect(writeRis(sources)).toContain('Y2  - 2025/02/03/'); // which citation-js reads of few types
});

test('a source with a DOI alone is addressed by it', () => {
  expect(sources.map(getSourceUrl)[4]).toBe('https://doi.org/10.1000/tides%3C1%3E');
});

test('every line of RIS has a tag, and each record ends once', () => {
  const lines = writeRis(sources).split('\r\n').filter(Boolean);
  expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(sources.length);
});

test('keys of BibTeX hold no sign that ends them', () => {
  const keys = [...writeBibtex(sources).matchAll(/^@\w+\{(.*),$/gm)].map(([, key]) => key);
  expect(keys).toEqual([
    'http://zotero.org/users/1/items/AB2CDE3F',
    '42',
    'portal',
    'range',
    'doi-only-odd-id',
    'undated',
  ]);
});
