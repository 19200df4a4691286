/** The Markdown version, rendered and compared with the Analysis. */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import rehypeStringify from 'rehype-stringify';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toString } from 'mdast-util-to-string';
import { JSDOM } from 'jsdom';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { annotatePage, type AnnotatedPart } from '../../../src/annotate/annotate-page.ts';
import { writeLlms } from '../../../src/outputs/llms.ts';
import { summarise } from '../../../src/outputs/summarise.ts';
import {
  makeHeading,
  makeLink,
  makeParagraph,
  makeText,
} from '../../../src/outputs/commonmark/markdown-nodes.ts';
import { writeTree } from '../../../src/outputs/commonmark/write-markdown.ts';
import { getWords, openPage, readAnalysis, readBuilt } from '../support/fixture-site.ts';

const analysis = await readAnalysis();
const markdown = readBuilt('night-ferry/article.md');
const html = await unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeStringify)
  .process(markdown);
const rendered = new JSDOM(String(html)).window.document.body;

/** Words of HTML, without the numbers of footnotes. */
const getTextWords = (element: string | Element): string => {
  const copy = new JSDOM(typeof element === 'string' ? element : element.outerHTML).window.document;
  for (const extra of copy.querySelectorAll('sup, .data-footnote-backref')) extra.remove();
  return getWords(copy.body.innerHTML.replaceAll(/<[^>]*>/g, ' ')).join(' ');
};

/** Words of the parts in reading order; figures are compared elsewhere. */
const getPartWords = (part: AnnotatedPart): string =>
  [
    getTextWords(part.title),
    ...part.blocks.flatMap((block) => {
      if ('tree' in block) return getTextWords(toHtml(block.tree));
      if ('sidebar' in block) return getPartWords(block.sidebar);
      return getWords([block.figure.data.title, block.figure.data.caption].join(' ')).join(' ');
    }),
  ].join(' ');

const footnotes = rendered.querySelector('section.footnotes');
const text = (() => {
  const copy = rendered.cloneNode(true) as HTMLElement;
  copy.querySelector('section.footnotes')?.remove();
  return copy;
})();

test('has the same words in the same order as the page', () => {
  const words = getTextWords(text);
  let position = 0;
  for (const part of annotatePage(analysis, analysis.sections).parts)
    for (const piece of getPartWords(part).split(/(?= The council s figure grew )/)) {
      position = words.indexOf(piece.trim().split(' Dollars spent')[0] ?? '', position);
      expect(position, piece).toBeGreaterThan(-1);
    }
});

test('has no text that is not on the page', () => {
  const onPage = new Set(getTextWords(openPage('night-ferry/').body).split(' '));
  const strange = getTextWords(text)
    .split(' ')
    .filter((word) => !onPage.has(word));
  expect(strange).toEqual([]);
});

test('has only links that lead away from the file', () => {
  const links = [...rendered.querySelectorAll('a:not([href^="#user-content-"])')];
  expect(links.length).toBeGreaterThan(5);
  for (const link of links)
    expect(link.getAttribute('href')).toMatch(/^https?:\/\/(?!sidelight\.example\/#)/);
});

test('has a footnote for every mark, with finding and evidence', () => {
  const marked = [...analysis.claims, ...analysis.notes].filter(({ part }) => part !== undefined);
  expect(footnotes?.querySelectorAll('ol > li[id]')).toHaveLength(marked.length);
  for (const note of marked) {
    const id = `user-content-fn-${note.id}`;
    const words = getTextWords(rendered.querySelector(`[id="${id}"]`) ?? '');
    const expected =
      note.kind === 'note'
        ? note.body.blocks.map((block) => toHtml(block))
        : [note.verdict, note.finding, ...note.evidence.map(({ shows }) => shows)];
    for (const part of expected)
      expect(words.toLowerCase(), note.id).toContain(getTextWords(part).toLowerCase());
  }
});

test('has every mark’s footnote right after the marked words', () => {
  const page = openPage('night-ferry/');
  const marks = [...page.querySelectorAll('.row [data-n], .key-points [data-n]')];
  expect(marks.length).toBeGreaterThan(5);
  expect(text.querySelectorAll('a[data-footnote-ref]').length).toBeGreaterThanOrEqual(marks.length);
  for (const mark of marks) {
    const id = mark.getAttribute('href')?.replace('#note-', '') ?? '';
    const words = (mark.textContent ?? '').replaceAll('$', '\\$');
    expect(markdown).toMatch(new RegExp(`${words}\\[\\^${id}\\]`));
  }
});

test('lists the sources in the order of their numbers', () => {
  const list = [...text.querySelectorAll('h2')].at(-1)?.nextElementSibling;
  expect([...(list?.children ?? [])].map((item) => item.querySelector('a')?.textContent)).toEqual(
    analysis.sources.map(({ title }) => title),
  );
});

test('is plain Markdown: no HTML, no directive, no empty link', () => {
  expect(markdown).not.toMatch(/<\/?[a-z]+[ >]/i);
  expect(markdown).not.toMatch(/:{1,3}(claim|note|figure|sidebar)/);
  expect(markdown).not.toMatch(/\]\(\)|\[\]/);
});

test('the page announces it', () => {
  const link = openPage('night-ferry/').querySelector<HTMLLinkElement>(
    'link[rel="alternate"][type="text/markdown"]',
  );
  expect(new URL(link?.href ?? '').pathname).toBe('/night-ferry/article.md');
});

test('text without special characters is that of the library', () => {
  const write = (children: RootContent[]) =>
    toMarkdown({ type: 'root', children }, { bullet: '-', extensions: [gfmToMarkdown()] });
  // Mostly characters without a meaning, so that most texts need no escaping.
  const unit = fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...' .,;:()-–—“”’$%1aBé') },
    { weight: 1, arbitrary: fc.constantFrom(...'[]!*_#>+&</\\`~|@') },
  );
  const text = fc.string({ unit, minLength: 1, maxLength: 12 }).map(makeText);
  const note = { type: 'footnoteReference', identifier: 'x', label: 'x' } as const;
  fc.assert(
    fc.property(text, text, text, (before, words, after) => {
      const tree = [makeParagraph(before, makeLink('/', words.value), after, note, words)];
      expect(writeTree(tree)).toBe(write(tree));
    }),
    { numRuns: 1000, seed: 20211123 },
  );
});

test('escapes what authors write as data', () => {
  const title = 'A *bold* [link](x) & <b> `code` ~~gone~~ #1 | cell';
  const parser = unified().use(remarkParse).use(remarkGfm);
  const [first] = parser.parse(writeTree([makeHeading(1, title)])).children;
  expect(first).toMatchObject({ type: 'heading', children: [{ type: 'text', value: title }] });
  const named = { ...analysis, title, summary: title };
  expect(toString(parser.parse(writeLlms([summarise(named)])))).toContain(`${title}: ${title}`);
});

test('writes no letter or space as an entity', () => {
  expect(markdown).not.toContain('&#x');
});
