/** Unchanged exports of Zotero and Better BibTeX, written to .bib and .ris and read by citation-js. */
import { readFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { sourcesSchema, type SourceData } from '../../../src/schemas/source.ts';
import { writeBibtex } from '../../../src/outputs/citations/bibtex.ts';
import { writeRis } from '../../../src/outputs/citations/ris.ts';
import { getPlainText, parseRichText } from '../../../src/wording/rich-text.ts';
import { getSourceDate } from '../../../src/wording/source-date.ts';
import { describeSource, getArchivedCopy } from '../../../src/wording/source-list.ts';
import { getAuthors, getSourceUrl } from '../../../src/wording/sources.ts';

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

/** citation-js reads the authors of newspapers in RIS as reporters, and does not split their names. */
const readAuthors = ({ author, reporter }: Item) =>
  reporter === undefined
    ? getPeople(author)
    : [reporter as string | string[]]
        .flat()
        .map((name) => name.replaceAll(', ', ' ').replaceAll('\u201A', ','));

/** Reports have no container in RIS: T2 is their series. */
const getField = (item: Item, field: string) =>
  item[field] ?? (field === 'container-title' ? item['collection-title'] : undefined);

/** Texts that both files must contain, as read by citation-js. */
const fields = ['publisher', 'container-title', 'language', 'volume', 'issue', 'note'] as const;

const formats = [
  ['BibTeX', writeBibtex],
  ['RIS', writeRis],
] as const;

describe.each([
  ['zotero.json', sources],
  ['the library', library],
])('%s', (_name, given) => {
  test.each(formats)('survives a round trip through %s, field by field', (_format, write) => {
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
      expect(readAuthors(item)).toEqual(getPeople(source.author));
      const accessed = item['accessed'] as Item | undefined;
      if (accessed) expect(accessed['date-parts']).toEqual(source.accessed?.['date-parts']);
    }
  });
});

test('italics, sub- and superscript survive in BibTeX, and are plain words in RIS', () => {
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

test('years, ranges and words are read as dates', () => {
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

test('a source with only a DOI has its address', () => {
  expect(sources.map(getSourceUrl)[4]).toBe('https://doi.org/10.1000/tides%3C1%3E');
});

test('every line of RIS has a tag, and each record ends once', () => {
  const lines = writeRis(sources).split('\r\n').filter(Boolean);
  expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(sources.length);
});

test('BibTeX keys contain no character that would end them', () => {
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

test('BibTeX keys are unique, even for similar ids', () => {
  const ids = ['a b', 'a-b', 'a-b-2', 'Audit', 'audit', 'Müller2020', '新聞', '報'];
  const given = ids.map((id) => ({ id, type: 'book' as const, title: id }));
  const keys = [...writeBibtex(given).matchAll(/^@\w+\{(.*),$/gm)].map(([, key]) => key);
  expect(keys).toEqual([
    'a-b',
    'a-b-2',
    'a-b-2-2',
    'Audit',
    'audit-2',
    'Muller2020',
    'source',
    'source-2',
  ]);
});

test.each([
  ['fa_IR', 'in Persian (Iran)'],
  ['en-fr-de', 'in en-fr-de'],
  ['de-1996-1996', 'in de-1996-1996'],
  ['English, French', 'in English, French'],
  ['eng', undefined],
])('the language "%s" of a source is shown as %s', (language, shown) => {
  const source = { id: 'a', type: 'book' as const, title: 'b', publisher: 'c', language };
  expect(describeSource(source, 'en-GB').split('undated')[1]?.slice(2)).toBe(shown ?? '');
});

test('a list has place, date, language and archived copy of each source', () => {
  expect(sources.map((source) => describeSource(source, 'en-GB'))).toEqual([
    'Working Papers of the Auditor, Audit office, Series A, A/2025/3, pp. 3-9, 15 Jan 2025, in Persian',
    'Island Gazette, Isle Media Group, p. 4, 2 Nov 2024',
    'Nordvik Port Portal, Harbour office, c. 1920, read 3 Feb 2025',
    'Pier Press, Harbours, ISBN 978-3-16-148410-0, 15–20 Jan 2025',
    'Journal of Tides, vol. 12, no. 3, pp. 1–20, May 2023',
    'Nordvik Line, Nordvik archive, Box 3, circa 1920',
  ]);
  expect(sources.map(getArchivedCopy)[0]).toContain('https://web.archive.org/');
  expect(sources.map(getArchivedCopy)[5]).toBeUndefined();
});

test('names are printed in full: particles, suffixes, organisations with commas', () => {
  expect(sources.map(getAuthors)[0]).toBe(
    'Bureau of Ports, Harbours and Lights, Müller and Sons, Simone de Beauvoir, John Smith Jr., X Barnes and Noble, Sukarno',
  );
});

test.each([
  [{ family: '毛', given: '泽东' }, '毛泽东'],
  [{ family: '김', given: '정은' }, '김정은'],
  [{ family: 'Bartók', given: 'Béla', 'static-ordering': true }, 'Bartók Béla'],
  [{ family: 'محمدی', given: 'علی' }, 'علی محمدی'],
  [{ family: '毛' }, '毛'],
])('the name %j is printed as %s', (author, printed) => {
  expect(getAuthors({ author: [author] })).toBe(printed);
});

test('a DOI is written without its address, and each keyword has a tag', () => {
  const DOI = 'https://doi.org/10.1000/182';
  const source = { id: 'a', type: 'book' as const, title: 'b', DOI, keyword: 'ferries, boats' };
  expect(writeBibtex([source])).toContain('doi = {10.1000/182}');
  expect(writeRis([source])).toContain('DO  - 10.1000/182\r\n');
  expect(writeRis([source])).toContain('KW  - ferries\r\nKW  - boats\r\n');
  expect(writeRis([{ ...source, keyword: 'Ports, old; boats' }])).toContain(
    'KW  - Ports, old\r\nKW  - boats\r\n',
  );
});

test.each([
  ['<i>S. aureus</i>', '<i>S. aureus</i>'],
  ['H<sub>2</sub>O', 'H<sub>2</sub>O'],
  ['<b>a <i>b</i></b>', '<b>a <i>b</i></b>'],
  ['<span class="nocase">Week</span>', '<span>Week</span>'],
  ['<span style="font-variant: small-caps;">nato</span>', '<span class="small-caps">nato</span>'],
  ['<sc>nato</sc>', '<span class="small-caps">nato</span>'],
  ['a < b & <i>c', 'a &#x3C; b &#x26; &#x3C;i>c'],
  [
    '<script>x</script><i onclick="y">z</i>',
    '&#x3C;script>x&#x3C;/script>&#x3C;i onclick="y">z&#x3C;/i>',
  ],
])('rich text %s is set as %s', (text, html) => {
  expect(toHtml(parseRichText(text))).toBe(html);
});

test.each([
  [{ 'date-parts': [[2025, 2, 30]] }, 'Unexpected date 2025-02-30, expected a day from 01 to 28'],
  [{ 'date-parts': [['c. 1920']] }, 'Unexpected "c. 1920" in a date'],
  [{ 'date-parts': [[2025], [2024]] }, 'Unexpected range that ends in 2024'],
  [{ 'date-parts': [[1], [2], [3]] }, 'expected one date or the two ends of a range'],
  [{ season: 'monsoon' }, 'Unexpected season "monsoon"'],
  [{ year: 2025 }, 'Unexpected field "year" of a date'],
  ['last week', 'Unexpected date "last week"'],
  [{ raw: '3/4/31' }, 'Unexpected date "3/4/31"'],
  [{ literal: '31' }, 'Unexpected date "31"'],
  [{ season: 3 }, 'Unexpected season without a year'],
  [{ 'date-parts': [[0, 4, 3]] }, 'Unexpected date without a year'],
])('refuses the date %j in words about dates', (issued, words) => {
  const { error } = sourcesSchema.safeParse([{ id: 'a', type: 'book', title: 'b', issued }]);
  expect(error?.issues[0]?.message).toContain(words);
});

test.each([
  ['2021-08', 'Aug 2021'],
  ['1920~', 'c. 1920'],
  ['2024-12-28/2025-01-03', '28 Dec 2024 – 3 Jan 2025'],
  ['2025-01/2025-03', 'Jan–Mar 2025'],
  ['2019/2021', '2019–2021'],
  ['2024/2025-03', '2024 – Mar 2025'],
  [{ 'date-parts': [['2021', '', '']], season: 'Fall' }, 'autumn 2021'],
  [{ 'date-parts': [[2021, 14]] }, 'summer 2021'],
  [{ 'date-parts': [[null]] }, 'undated'],
  [{ raw: 'August 27, 2021' }, 'August 27, 2021'],
  [{ edtf: '2021-08-27' }, '27 Aug 2021'],
  [{ literal: '2021-08' }, 'Aug 2021'],
  [{ literal: '2019–2021' }, '2019–2021'],
  [{ 'date-parts': [[2021, 8]], literal: 'late August' }, 'Aug 2021'],
])('takes the date %j and prints it as "%s"', (issued, words) => {
  const [source] = sourcesSchema.parse([{ id: 'a', type: 'book', title: 'b', issued }]);
  expect(getSourceDate(source ?? {}, 'en-GB')).toBe(words);
});

test.each([
  ['en-US', 'Jan 15–20, 2025'],
  ['de', '15.–20. Jan. 2025'],
  ['fa', '۱۵ تا ۲۰ ژانویه ۲۰۲۵'],
  ['hu', '2025. jan. 15–20.'],
])('writes a range of dates as the language %s does', (language, words) => {
  const issued = {
    'date-parts': [
      [2025, 1, 15],
      [2025, 1, 20],
    ],
  };
  const [source] = sourcesSchema.parse([{ id: 'a', type: 'book', title: 'b', issued }]);
  expect(getSourceDate(source ?? {}, language)).toBe(words);
});
