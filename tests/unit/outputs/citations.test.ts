/** Citation files, read by an independent library. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { writeBibtex } from '../../../src/outputs/citations/bibtex.ts';
import { writeRis } from '../../../src/outputs/citations/ris.ts';
import { getCitation, formatCitation } from '../../../src/outputs/citations/citation.ts';
import type { SourceData } from '../../../src/schemas/source.ts';
import { openPage, readAnalysis, readBuilt } from '../support/fixture-site.ts';

const analysis = await readAnalysis();
const formats = ['json', 'bib', 'ris'];
const parts = [...analysis.sections, ...analysis.sidebars];
const read = (text: string) => new Cite(text).data;

describe.each(formats)('sources.%s', (format) => {
  const items = read(readBuilt(`night-ferry/sources.${format}`));

  test('has every source in the order of its number', () => {
    expect(items.map((item) => item['title'])).toEqual(analysis.sources.map(({ title }) => title));
    expect(items.map((item) => item['URL'])).toEqual(analysis.sources.map(({ URL }) => URL));
  });

  test('has the document symbol', () => {
    const [audit] = items.filter((item) => item['title'] === 'Audit of the line');
    expect(JSON.stringify(audit)).toContain('A/2025/3');
  });
});

const files = [
  ['citation', undefined] as const,
  ...parts.map((part) => [`${part.id}/citation`, part] as const),
];

describe.each(files)('%s', (path, part) => {
  test.each(formats)('cites title, author, date, publication and address as %s', (format) => {
    const text = readBuilt(`night-ferry/${path}.${format}`);
    const [item] = read(text);
    const isRis = format === 'ris'; // citation-js reads only the year; the day is in DA
    if (isRis) expect(text).toContain('DA  - 2025/02/03/\r\n');
    expect(item).toMatchObject({
      title: part?.title ?? analysis.title,
      URL: `https://sidelight.example/night-ferry/${part ? `${part.id}/` : ''}`,
      issued: { 'date-parts': [isRis ? [2025] : [2025, 2, 3]] },
    });
    const author = item?.['author'] ?? item?.['reporter']; // the name of a newspaper's author in RIS
    expect(JSON.stringify(author)).toContain('The Sidelight desk');
    expect(item?.['container-title']).toBe('Sidelight');
  });
});

const awkward: SourceData = {
  id: 'awkward',
  type: 'report',
  title: 'Profit & loss: 50% of $9_000 {net} #1 ~ a\\b ^ “Ünïcode”',
  author: [{ literal: 'Smith & Sons Ltd' }, { family: 'Baldor', given: 'Lolita C.' }],
  publisher: 'Office',
  number: 'S/2020/717',
  issued: { 'date-parts': [[2021, 8]] },
  URL: `https://example.org/${'long-'.repeat(40)}%20address?a=1&b=2_3#x`,
};

test.each([
  ['BibTeX', writeBibtex],
  ['RIS', writeRis],
])('%s keeps awkward characters, long addresses and bodies as authors', (_name, write) => {
  const [item] = read(write([awkward]));
  expect(item).toMatchObject({ title: awkward.title, URL: awkward.URL });
  expect(item?.['author']).toHaveLength(2);
  expect(JSON.stringify(item?.['author'])).toContain('Smith & Sons Ltd');
});

test.each([
  ['night-ferry/', undefined],
  ['night-ferry/who-paid/', parts.find(({ id }) => id === 'who-paid')],
])('/%s says how to cite it and where the files are', (path, part) => {
  const page = openPage(path);
  const block = page.querySelector('#cite')?.closest('section');
  const text = block?.textContent?.replace(/\s+/g, ' ') ?? '';
  expect(text).toContain(formatCitation(analysis, part));
  expect(text).toContain(getCitation(analysis, part).URL);
  const sources = page.querySelector('#sources');
  expect(sources?.compareDocumentPosition(block as Node)).toBe(4); // follows
  for (const link of block?.querySelectorAll('a[href*="citation."], a[href*="sources."]') ?? [])
    expect(readBuilt(new URL((link as HTMLAnchorElement).href).pathname)).toBeTruthy();
});

/** The metadata that Zotero's "Embedded Metadata" reads from a page, by the rules of that translator. */
const importIntoZotero = (page: Document) => {
  const get = (name: string) =>
    page.querySelector<HTMLMetaElement>(`html > head > meta[name="${name}"]`)?.content ?? '';
  const author = get('citation_author');
  const name = author.replace(/[\s.,/[\]:]+$/, '');
  return {
    itemType: get('citation_journal_title') ? 'journalArticle' : get('DC.type'),
    title: get('citation_title'),
    // Without a comma the last word would become a family name.
    author: author.includes(',') ? name.split(/, ?/) : name.split(/ (?=\S+$)/),
    date: get('citation_publication_date'),
    publicationTitle: get('prism.publicationName'),
    url: get('citation_public_url'),
  };
};

test('Zotero reads title, author, date, publication and address from the page', () => {
  expect(importIntoZotero(openPage('night-ferry/who-paid/'))).toEqual({
    itemType: 'newspaperArticle',
    title: 'Who paid?',
    author: ['The Sidelight desk'],
    date: '2025-02-03',
    publicationTitle: 'Sidelight',
    url: 'https://sidelight.example/night-ferry/who-paid/',
  });
});
