/** Exports in RIS are read with what their records say, however long they are. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sourceSchema } from '../../src/schemas/source.ts';
import { readExport } from '../../src/sources/read-export.ts';

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

  test('of those who report cases are the collection', async () => {
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

test('the title of a book is that of its chapter’s container', async () => {
  const source = await readRecord('TY  - CHAP', 'BT  - The book', ...rest);
  expect(source['container-title']).toBe('The book');
});

test('of two addresses the first is taken, of two publishers both', async () => {
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
