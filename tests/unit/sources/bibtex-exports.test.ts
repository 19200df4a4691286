/** BibTeX exports are read as LaTeX prints them; errors and losses have a position. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readExport, readLosses } from '../../../src/sources/read-export.ts';

mkdirSync('.cache/unit', { recursive: true });
const folder = mkdtempSync('.cache/unit/bibtex-');
afterAll(() => rmSync(folder, { recursive: true }));

const write = (text: string): string => {
  const file = join(folder, 'export.bib');
  writeFileSync(file, text);
  return file;
};

const read = (text: string) => readExport(write(text));

test('letters, symbols and discretionary hyphens are printed as in LaTeX', async () => {
  const [item] = await read(
    String.raw`@article{a, author={{\AA}gren, J}, title={{\aa} \aa{} \ldots{} 50\,\% \LaTeX{} {\"U}ber\-gang}}`,
  );
  expect(item).toMatchObject({
    author: [{ family: 'Ågren', given: 'J' }],
    title: 'å å … 50\u202f% LaTeX Übergang',
  });
});

test('text between entries is a comment, also with an "@"', async () => {
  const items = await read(
    '@book{a, title={A}}\n\nWrite to desk @ john@example.org\n@misc{b, title={@b}}',
  );
  expect(items.map(({ title }) => title)).toEqual(['A', '@b']);
});

describe('an export is refused', () => {
  test.each([
    [
      'with a command',
      '@book{a,\n title={A \\frobnicate{b}}}',
      '2:11: the command "\\frobnicate", expected the letter',
    ],
    [
      'without a comma',
      '@book{a,\n title={A}\n year={2020}\n}',
      '3:2: a field without a comma before it.',
    ],
    [
      'with a space in a key',
      '@book{smith 2020,\n title={A}}',
      '1:13: words after the key "smith", expected a key without spaces',
    ],
    [
      'with a range without a beginning',
      '@book{b, title={B}}\n@book{a, date={/2031}}',
      '2:1: a date that',
    ],
    ['without entries', '% nothing', ' no record was found'],
    ['without a comma after a key', '@book{x title={A}}', '1:9: words after the key "x"'],
    [
      'with semicolons between names',
      '@book{a,\n author={Smith, John; Doe, Jane}}',
      '2:10: "John; Doe" in a name, expected',
    ],
    [
      'with commas between names',
      '@book{a, author={Jo Smith, Jane Doe, Jim Beam}}',
      '1:18: "Jane Doe" in a name',
    ],
  ])('%s at its place', async (_, text, words) => {
    await expect(read(text)).rejects.toThrow(`export.bib:${words}`);
  });
});

test('a suffix is not a second name', async () => {
  const [item] = await read('@book{a, title={A}, author={King, Jr., Martin Luther}}');
  expect(item).toMatchObject({ author: [{ family: 'King', suffix: 'Jr.' }] });
});

test('lost fields are listed with their position', async () => {
  const file = write(
    '@misc{a, title={A}, year=nowhere, month=nov # "~2", language={{New High German}}, author={A, B and others}}\n@misc{b, title={B}, eprint={2101.00001}, year={2021}}\n@misc{c, title={C}, year={2021}, month=nov}',
  );
  expect(await readLosses(file, await readExport(file))).toEqual([
    `${file}:1:26: cannot import "nowhere", which no @string defines`,
    `${file}:1:7: a: cannot import month "11~2", language "{New High German}", author "A, B and others"`,
    `${file}:2:7: b: cannot import eprint "2101.00001"`,
  ]);
});

test('lost fields are listed, except those of reference managers', async () => {
  const file = write(
    '@string{j = {Journal}}\n@article{a, title={A {B}~c}, journal=j, editora={Roe, M}, file={:a.pdf}, date-added={x},\n title={Two}}',
  );
  expect(await readLosses(file, await readExport(file))).toEqual([
    `${file}:3:2: uses this "title" instead of an earlier one`,
    `${file}:2:10: a: cannot import editora "Roe, M"`,
  ]);
});

test.each([
  ['langid={ngerman}', 'de'],
  ['langid={british}', 'en-GB'],
  ['language={English}', 'en'],
  ['language={fa-AF}', 'fa-AF'],
])('the language of %s is %s', async (field, language) => {
  const file = write(`@article{a, title={A}, ${field}}`);
  const items = await readExport(file);
  expect(items).toMatchObject([{ language }]);
  expect(await readLosses(file, items)).toEqual([]);
});

test('an entry after a comment on the same line is read', async () => {
  const items = await read('@comment{a {b} c} @book{b, title={B}}');
  expect(items).toMatchObject([{ title: 'B' }]);
});

test.each([
  ['doi={https://doi.org/10.1000/182}', { DOI: '10.1000/182' }],
  ['doi={doi:10.1000/182}', { DOI: '10.1000/182' }],
  ['doi={www.doi.org/10.1000/182}', { DOI: '10.1000/182' }],
  [String.raw`doi={10.1000/a\_b}`, { DOI: '10.1000/a_b' }],
  [String.raw`doi={10.1000/a{\_}b}`, { DOI: '10.1000/a_b' }],
  ['pmid={PMID: 123}', { PMID: '123' }],
  ['isbn={ISBN 9780306406157}', { ISBN: '9780306406157' }],
  ['issn={12345679}', { ISSN: '1234-5679' }],
  [String.raw`url={\url{https://example.org/a}}`, { URL: 'https://example.org/a' }],
  ['url={<https://example.org/a>}', { URL: 'https://example.org/a' }],
])('of %s the library has the usual form, and nothing is lost', async (field, expected) => {
  const file = write(`@misc{a, title={A}, ${field}}`);
  const items = await readExport(file);
  expect(items).toMatchObject([expected]);
  expect(await readLosses(file, items)).toEqual([]);
});

describe('the number of an archive', () => {
  const arxiv = { URL: 'https://arxiv.org/abs/2101.00001v2', number: 'arXiv:2101.00001v2' };
  test.each([
    ['eprint={2101.00001v2}, archivePrefix={arXiv}', arxiv],
    ['eprint={arXiv:2101.00001v2}', arxiv],
    [
      'eprint={2101.00001v2}, eprinttype={arxiv}, eprintclass={cs.CL}',
      { ...arxiv, number: `${arxiv.number} [cs.CL]` },
    ],
    [
      'eprint={2101.00001v2}, archivePrefix={arXiv}, url={https://example.org}',
      { ...arxiv, URL: 'https://example.org' },
    ],
    ['eprint={123}, eprinttype={jstor}', { URL: 'https://www.jstor.org/stable/123' }],
    ['eprint={123}, eprinttype={pubmed}', { PMID: '123' }],
    ['eprint={2027/a.1}, eprinttype={hdl}', { URL: 'https://hdl.handle.net/2027/a.1' }],
  ])('%s is an address', async (fields, expected) => {
    const file = write(`@misc{a, title={A}, ${fields}}`);
    const items = await readExport(file);
    expect(items).toMatchObject([expected]);
    expect(await readLosses(file, items)).toEqual([]);
  });

  test.each([
    'eprint={2101.00001}',
    'eprint={x}, archivePrefix={arXiv}',
    'eprint={9}, archivePrefix={SSRN}',
  ])('%s is listed where nothing says what it means', async (fields) => {
    const file = write(`@misc{a, title={A}, ${fields}}`);
    const items = await readExport(file);
    expect(items[0]).not.toHaveProperty('URL');
    expect(await readLosses(file, items)).toHaveLength(1);
  });
});

test.each(['Foo', '13', 'janvier-mars'])(
  'the month %s is listed, and read as no season',
  async (month) => {
    const file = write(`@misc{a, title={A}, year={2031}, month={${month}}}`);
    const items = await readExport(file);
    expect(items).toMatchObject([{ issued: { 'date-parts': [[2031]] } }]);
    expect(await readLosses(file, items)).toEqual([
      `${file}:1:7: a: cannot import month "${month}"`,
    ]);
  },
);
