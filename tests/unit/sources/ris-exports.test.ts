/** RIS exports are read in full, at any length. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { readExport, readLosses } from '../../../src/sources/read-export.ts';

mkdirSync('.cache/unit', { recursive: true });
const folder = mkdtempSync('.cache/unit/ris-');
afterAll(() => rmSync(folder, { recursive: true }));

const read = (lines: string[], ending = 'ris') => {
  const file = join(folder, `export.${ending}`);
  writeFileSync(file, lines.join('\n'));
  return readExport(file);
};

/** The first item of a record as a source of the library. */
const readRecord = async (...lines: string[]) => {
  const [item] = await read([...lines, 'ER  - ']);
  return sourceSchema.parse({ ...item, id: 'a' });
};

const rest = ['TI  - A title', 'PY  - 2024'];

describe('names', () => {
  test.each(['AU', 'A1'])('of a newspaper under %s are its authors', async (tag) => {
    const source = await readRecord('TY  - NEWS', `${tag}  - Smith, John`, ...rest);
    expect(source.author).toEqual([{ family: 'Smith', given: 'John' }]);
  });

  test('of law reporters are the collection', async () => {
    const source = await readRecord('TY  - CASE', 'A2  - Island Reports', ...rest);
    expect(source['container-title']).toBe('Island Reports');
  });

  test('of the committee of a hearing are its section', async () => {
    const source = await readRecord('TY  - HEAR', 'T2  - Harbour Committee', ...rest);
    expect(source.section).toBe('Harbour Committee');
  });
});

test.each([
  ['INTV', 'interview'],
  ['POD', 'broadcast'],
  ['WEB', 'webpage'],
])('a record of type %s is of type %s and has its title', async (type, expected) => {
  expect(await readRecord(`TY  - ${type}`, ...rest)).toMatchObject({
    type: expected,
    title: 'A title',
  });
});

test('the title of a book is the container of its chapter', async () => {
  const source = await readRecord('TY  - CHAP', 'BT  - The book', ...rest);
  expect(source['container-title']).toBe('The book');
});

test('the first of two addresses is imported, and both of two publishers', async () => {
  const addresses = ['UR  - https://example.org/a', 'UR  - https://example.org/b.pdf'];
  const source = await readRecord('TY  - RPRT', ...rest, ...addresses, 'PB  - WHO', 'PB  - Port');
  expect(source).toMatchObject({ URL: 'https://example.org/a', publisher: 'WHO; Port' });
});

test.each([
  ['2024///Winter', { 'date-parts': [[2024]], season: 4 }],
  ['1920///c. 1920', { 'date-parts': [[1920]], circa: true }],
  ['2024/01/01/1–5 Jan 2024', { 'date-parts': [[2024, 1, 1]] }],
  ['2024/03//', { 'date-parts': [[2024, 3]] }],
])('the date %s has its parts and what its words say', async (date, issued) => {
  const source = await readRecord('TY  - NEWS', 'TI  - A title', `PY  - ${date}`);
  expect(source.issued).toEqual(issued);
});

test('the first and the last year of a range are its dates', async () => {
  const source = await readRecord('TY  - JOUR', 'TI  - A title', 'PY  - 2030-2031');
  expect(source.issued).toEqual({ 'date-parts': [[2030], [2031]] });
});

test.each([
  [['SP  - 10-20'], '10-20'],
  [['SP  - 10-20', 'EP  - 20'], '10-20'],
  [['SP  - 10-', 'EP  - 20'], '10-20'],
  [['SP  - 10', 'EP  - 10'], '10'],
  [['SP  - 10, 12–14'], '10, 12–14'],
])('the pages %j are %s', async (pages, expected) => {
  expect((await readRecord('TY  - JOUR', ...rest, ...pages)).page).toBe(expected);
});

test('tags with one space, or in lower case, are read', async () => {
  expect(await read(['TY - JOUR', 'ti - A title', 'ER - '])).toMatchObject([{ title: 'A title' }]);
});

test('tags that citation-js reads for other types only are imported', async () => {
  const fields = ['T2  - Journal', 'J2  - J.', 'T3  - Series', 'PB  - Pub', 'CY  - Holm'];
  const names = ['ED  - Doe, Jane', 'AU  - , John', 'AU  - Smith, Jo,'];
  const link = ['DO  - https://doi.org/10.1000/182', 'LK  - https://example.org/a'];
  const source = await readRecord('TY  - JOUR', ...rest, ...fields, ...names, ...link);
  expect(source).toMatchObject({
    'container-title': 'Journal',
    'container-title-short': 'J.',
    'collection-title': 'Series',
    publisher: 'Pub',
    'publisher-place': 'Holm',
    editor: [{ family: 'Doe', given: 'Jane' }],
    author: [{ literal: 'John' }, { family: 'Smith', given: 'Jo' }],
    DOI: '10.1000/182',
    URL: 'https://example.org/a',
  });
});

test('lost fields are listed with their position', async () => {
  const file = join(folder, 'losses.ris');
  const lines = [
    ...['TY  - JOUR', 'TI  - A title', 'TI  - Another', 'PY  - early 2031', 'DA  - 3 Apr 2031'],
    ...['UR  - https://example.org/a', 'UR  - https://example.org/b', 'L1  - a.pdf', 'C9  - Odd'],
  ];
  writeFileSync(file, [...lines, 'ER  - ', ''].join('\r\n'));
  expect(await readLosses(file, await readExport(file))).toEqual([
    `${file}:3:1: cannot import TI "Another"`,
    `${file}:4:1: cannot import PY "early 2031"`,
    `${file}:7:1: cannot import UR "https://example.org/b"`,
    `${file}:9:1: cannot import C9 "Odd"`,
  ]);
});

test.each([
  ['ris', (at: number) => `TY  - JOUR\nID  - id${at}\nTI  - Title ${at}\nPY  - 2024\nER  - `],
  ['bib', (at: number) => `@article{id${at}, title={Title ${at}}, journal={J}, year={2024}}`],
])(
  'an export in %s of 3,000 records is read',
  async (ending, write) => {
    const items = await read(
      Array.from({ length: 3000 }, (_, at) => write(at)),
      ending,
    );
    expect(items).toHaveLength(3000);
    expect(items[2999]).toMatchObject({ title: 'Title 2999' });
  },
  60_000,
);

test.each(['31', '3/4/31', '03/04/2031', '0', '\u0662\u0660\u0663\u0661'])(
  'the date %s, of which the century or the month is unclear, is refused in its own words',
  async (date) => {
    await expect(readRecord('TY  - JOUR', 'TI  - A title', `PY  - ${date}`)).rejects.toThrow(
      `Unexpected date \\"${date}\\", expected one such as 2021`,
    );
  },
);

test.each([['DA  - Apr 3'], ['DA  - 31/04/03'], ['Y2  - 3/4/31']])(
  'beside a year, %s is listed and not guessed',
  async (line) => {
    const items = await read(['TY  - JOUR', ...rest, line, 'ER  - ']);
    expect(items).toMatchObject([{ issued: { 'date-parts': [[2024]] } }]);
    expect(items[0]).not.toHaveProperty('accessed');
    const file = join(folder, 'export.ris');
    const [tag, value] = line.split('  - ');
    expect(await readLosses(file, items)).toEqual([`${file}:4:1: cannot import ${tag} "${value}"`]);
  },
);

test('a DOI with words before it, or under M3, is a DOI, and nothing is lost', async () => {
  for (const line of ['DO  - doi:10.1000/182', 'DO  - DOI 10.1000/182', 'M3  - 10.1000/182']) {
    const items = await read(['TY  - JOUR', ...rest, line, 'ER  - ']);
    expect(items).toMatchObject([{ DOI: '10.1000/182' }]);
    expect(await readLosses(join(folder, 'export.ris'), items)).toEqual([]);
  }
});

test('a translator is no author', async () => {
  const source = await readRecord('TY  - JOUR', ...rest, 'TA  - Doe, Jane');
  expect(source).toMatchObject({ translator: [{ family: 'Doe' }] });
  expect(source.author).toBeUndefined();
});

test.each(['Doe, J; Roe, R', 'Doe, J, Roe, R', 'Doe, J, Roe'])(
  'several names under one tag are refused at their place: %s',
  async (names) => {
    await expect(read(['TY  - JOUR', ...rest, `AU  - ${names}`, 'ER  - '])).rejects.toThrow(
      `export.ris:4:7: "${names}" in a name, expected`,
    );
  },
);
