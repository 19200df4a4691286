/** The links of authors lead to the same page from every page, and run no scripts. */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { parseInternalLink } from '../../../src/addresses/internal-links.ts';
import { markdown } from '../../../src/markdown/pipeline.ts';
import type { AnalysisInput } from '../../../src/model/analysis.ts';
import { linkInput } from '../../../src/join/link-document.ts';
import { isTextBlock, type MarkdownParts } from '../../../src/model/parts.ts';
import { getAddressProblem, getOutsideProblem, hasProtocol } from '../../../src/schemas/address.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { getArchivedCopy } from '../../../src/wording/source-list.ts';
import { getSourceUrl } from '../../../src/wording/sources.ts';

describe('an address', () => {
  test.each([
    'https://example.org/a',
    'HTTPS://EXAMPLE.ORG/',
    'http://example.org',
    'mailto:desk@example.org',
    '/ferry/',
    '#money',
    'record/',
    '../boat/',
    'https://example.org/100%25',
  ])('may be %s', (address) => {
    expect(getAddressProblem(address)).toBeUndefined();
  });

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org',
    'blob:https://example.org/x',
    'https://',
    'https:example.org',
    'http:/example.org',
    'https://%zz/',
    'https://example.org/%',
    'mailto:',
    '//example.org',
    '/\\example.org',
    '\\\\example.org',
  ])('may not be %j', (address) => {
    expect(getAddressProblem(address)).toMatch(/^expected /);
  });

  test('of a source leads to another site', () => {
    expect(getOutsideProblem('https://example.org')).toBeUndefined();
    for (const address of ['/ferry/', 'mailto:a@example.org', 'example.org'])
      expect(getOutsideProblem(address)).toMatch(/^expected one that begins with https/);
  });

  test.each([
    ['https://web.archive.org/web/2025/https://example.org/', undefined],
    ['HTTP://archive.example/1', undefined],
    ['Nordvik archive', undefined],
    ['Nachlass: Box 3', undefined],
    ['ark:/12148/btv1b8449691v', undefined],
    ['urn:nbn:de:1111-1', undefined],
    ['arXiv:2101.00001', undefined],
    ['javascript:alert(1)', 'https:// or http://'],
    ['JavaScript:alert(1)', 'https:// or http://'],
    ['java\tscript:alert(1)', 'https:// or http://'],
    ['data:text/html,x', 'https:// or http://'],
    ['ftp://archive.example/1', 'https:// or http://'],
    ['file:///copy.html', 'https:// or http://'],
    ['gopher://archive.example', 'https:// or http://'],
    ['https://', 'a host'],
    ['https:archive.example', 'a host'],
    ['https://archive.example/%', 'two hexadecimal digits'],
  ])('of an archived copy leads there too, or is a name: %j', (archive, problem) => {
    for (const field of ['archive', 'archive_location']) {
      const source = { id: 'a', type: 'book', title: 'b', [field]: archive };
      const message = sourceSchema.safeParse(source).error?.issues[0]?.message;
      if (problem)
        expect(message).toMatch(`Unexpected address ${JSON.stringify(archive)}, expected`);
      expect(message ?? '').toContain(problem ?? '');
      expect(message === undefined).toBe(problem === undefined);
    }
  });

  test.each([
    ['10.1000/182', true],
    ['10/gf2k', true],
    ['https://doi.org/10.1000/182', true],
    ['doi: 10.1000/a<1>', true],
    ['n/a', false],
    ['https://example.org/10.1000/182', false],
    ['10.1000', false],
  ])('of a source can be the DOI %j: %s', (DOI, isValid) => {
    expect(sourceSchema.safeParse({ id: 'a', type: 'book', title: 'b', DOI }).success).toBe(
      isValid,
    );
  });

  test('has a protocol, even one that browsers normalise', () => {
    expect(hasProtocol('java\nscript:x')).toBe(true);
    expect(hasProtocol('a/b:c')).toBe(false);
  });
});

/** The paragraphs and notes of a text as pages get them. */
const render = async (text: string): Promise<string> => {
  const renderer = await markdown.processor.createRenderer({});
  const { metadata } = await renderer.render(`## Money\n\n${text}`, {});
  const document = metadata.frontmatter?.['document'] as MarkdownParts;
  const { document: linked } = linkInput({
    id: 'ferry',
    document,
    sidebars: [],
  } as unknown as AnalysisInput);
  const blocks = linked.parts.flatMap((part) => part.blocks).filter(isTextBlock);
  const notes = Object.values(linked.notes).flatMap((note) => note.blocks);
  return toHtml([...blocks.map(({ tree }) => tree), ...notes] as Element[]);
};

describe('a link', () => {
  test.each([
    ['/ferry/record/', '/ferry/record/'],
    ['record/#dead', '/ferry/record/#dead'],
    ['#money', '/ferry/#money'],
    ['../boat/', '/boat/'],
    ['./?x=1#y', '/ferry/?x=1#y'],
    ['https://example.org/a', 'https://example.org/a'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
    ['https://müller.example/ß', 'https://xn--mller-kva.example/%C3%9F'],
  ])('to %s leads to %s from every page', async (written, resolved) => {
    expect(await render(`See [it](${written}).`)).toContain(`<a href="${resolved}">it</a>`);
    expect(await render(`See [it][x].\n\n[x]: ${written}`)).toContain(`href="${resolved}"`);
    expect(await render(`A :note[word]{#n}.\n\n:::note{#n}\n[it](${written})\n:::`)).toContain(
      `href="${resolved}"`,
    );
  });

  test.each(['javascript:alert(1)', '&#x6a;avascript:alert(1)', 'JAVASCRIPT:x', 'data:x,y'])(
    'to %s is words alone',
    async (written) => {
      const html = await render(`See [it](${written}).`);
      expect(html).toContain('<span>it</span>');
      expect(html).not.toMatch(/script:|data:/i);
    },
  );

  test('with a tab in its protocol is invalid', async () => {
    expect(await render('See [it](<java&Tab;script:x>).')).toContain(
      'href="/ferry/java%09script:x"',
    );
  });

  test('names a page and a fragment', () => {
    expect(parseInternalLink('record/#a%20b', 'ferry')).toEqual({
      page: 'ferry/record/',
      search: '',
      fragment: 'a b',
    });
    expect(parseInternalLink('//elsewhere.example/', 'ferry')).toBeUndefined();
  });
});

test('the address of a source is published without characters that standards refuse', () => {
  const address = 'https://example.org/{a}|"b"/%7Bc%7D/é?q={d} e';
  const encoded = 'https://example.org/%7Ba%7D%7C%22b%22/%7Bc%7D/é?q=%7Bd%7D%20e';
  expect(getSourceUrl({ URL: address })).toBe(encoded);
  const source = { id: 'a', type: 'webpage', title: 'A', URL: address, archive: address };
  expect(getArchivedCopy(sourceSchema.parse(source))).toBe(encoded);
});
