/** Blocks of text as Markdown: the short way for plain paragraphs says what the library says. */
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { expect, test } from 'vitest';
import { createPage, type AnnotatedBlock } from '../../src/model/annotate.ts';
import { parse } from '../../src/outputs/note-tree.ts';
import { convert, convertBlock } from '../../src/outputs/text-markdown.ts';
import { readAnalysis } from './fixture-site.ts';

const write = (children: RootContent[]): string =>
  toMarkdown({ type: 'root', children }, { extensions: [gfmToMarkdown()] });

const bothWays = (html: string): [string, string] => [
  write(convertBlock(html)),
  write(convert(parse(html))),
];

const isConverted = (html: string): boolean => convertBlock(html)[0]?.type !== 'html';

const analysis = await readAnalysis();
const getTexts = (blocks: AnnotatedBlock[]): string[] =>
  blocks.flatMap((block) => {
    if ('html' in block) return [block.html];
    return 'sidebar' in block ? getTexts(block.sidebar.blocks) : [];
  });
const texts = createPage(analysis)
  .annotateParts(analysis.sections)
  .flatMap(({ blocks }) => getTexts(blocks));

test.each(texts)('a block of an analysis comes out as the library writes it: %s', (html) => {
  const [short, long] = bothWays(html);
  expect(short).toBe(long);
});

test('plain paragraphs go the short way, all others do not', () => {
  expect(texts.some((html) => !isConverted(html))).toBe(true);
  expect(isConverted('<p>Two <em>ferries</em> left.</p>')).toBe(true);
  expect(isConverted('<p>Fish &amp; ferries.</p>')).toBe(true);
  expect(isConverted('<ul><li>Ferries</li></ul>')).toBe(true);
});

test('any text with marks comes out as the library writes it', () => {
  // Mostly plain signs, or hardly a text would go the short way.
  const unit = fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...' .,;:()-–—“”’$%1aBé') },
    { weight: 1, arbitrary: fc.constantFrom(...'[]!*_#>+&</\\`~|@') },
  );
  const text = fc.string({ unit, minLength: 1, maxLength: 12 });
  let shortened = 0;
  fc.assert(
    fc.property(text, text, text, (before, words, after) => {
      const link = h('a', { href: '#note-x', dataN: 3 }, words);
      const html = toHtml(h('p', ['A', before, link, after, 'b']));
      const [short, long] = bothWays(html);
      expect(short).toBe(long);
      if (!isConverted(html)) shortened += 1;
    }),
    { numRuns: 1000, seed: 20211123 },
  );
  expect(shortened).toBeGreaterThan(100);
});
