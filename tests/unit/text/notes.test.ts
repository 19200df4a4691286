/** Notes: the summary and text of free ones in every output, and the speakers of claims. */
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { JSDOM } from 'jsdom';
import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import type { Element } from 'hast';
import { summariseNote } from '../../../src/annotate/note-summary.ts';
import { getWords, openPage, readBuilt } from '../support/fixture-site.ts';

const summarise = (title: string | undefined, ...blocks: Element[]) => {
  const { summary, content } = summariseNote({ title, blocks }, 'en');
  return [toHtml(summary), toHtml(content)];
};

const repeated = (words: string) => `<span data-repeated="">${words}</span>`;

describe('the summary of a note', () => {
  test('is the first sentence without links of the first paragraph', () => {
    const link = h('a', { href: '/' }, 'this');
    expect(summarise(undefined, h('p', ['See ', link, '. More.']))).toEqual([
      repeated('See this.'),
      '<p>See <a href="/">this</a>. More.</p>',
    ]);
  });

  test('is its first paragraph, which is not repeated below', () => {
    expect(
      summarise(undefined, h('p', ['A ', h('em', 'note'), '. And more.']), h('p', 'B')),
    ).toEqual(['A <em>note</em>. And more.', '<p>B</p>']);
  });

  test('is its title, above all of its blocks', () => {
    expect(summarise('A & B', h('p', 'Text.'))).toEqual(['A &#x26; B', '<p>Text.</p>']);
  });

  test.each([
    ['list', h('ul', [h('li', 'One of two. More.'), h('li', 'Two')]), 'One of two.'],
    ['list with paragraphs', h('ol', [h('li', [h('p', 'One.'), h('p', 'Two.')])]), 'One.'],
    ['nested list', h('ul', [h('li', [h('ul', [h('li', 'Inner')])])]), 'Inner'],
    ['item with a list', h('ul', [h('li', ['Outer ', h('ul', [h('li', 'Inner')])])]), 'Outer'],
    ['quotation', h('blockquote', [h('p', 'It sailed. Late.')]), 'It sailed.'],
    ['table', h('table', h('tbody', [h('tr', [h('th', 'Port'), h('td', 'Tide')])])), 'Port, Tide'],
    ['heading', h('h3', 'Heading'), 'Heading'],
    ['code', h('pre', h('code', 'sail --late')), 'sail --late'],
  ])('is the first sentence of a %s', (_kind, block, words) => {
    expect(summarise(undefined, block)).toEqual([repeated(words), toHtml(block)]);
  });

  test('skips blocks without words', () => {
    expect(summarise(undefined, h('hr'), h('p', 'Text.'))[0]).toBe(repeated('Text.'));
  });
});

const words = ['Vans paid more', 'with a trailer', 'How freight was weighed', 'Cattle', 'plate'];

const feed = parseRssFeed(readBuilt('feed.xml')).items?.[0]?.content?.encoded ?? '';

test.each([
  ['the page', openPage('night-ferry/').body.textContent],
  ['the part', openPage('night-ferry/who-paid/').body.textContent],
  ['the feed', JSDOM.fragment(feed).textContent],
  ['article.md', readBuilt('night-ferry/article.md')],
  ['annotations.jsonld', readBuilt('night-ferry/annotations.jsonld')],
])('%s has the whole of every note', (_name, text) => {
  for (const item of words)
    expect(getWords(text ?? '').join(' ')).toContain(getWords(item).join(' '));
});

test('a summary contains no block element', () => {
  const summaries = [...openPage('night-ferry/').querySelectorAll('.note summary')];
  expect(summaries.length).toBeGreaterThan(5);
  for (const summary of summaries)
    expect(summary.querySelector('p, ul, ol, li, table, blockquote, pre')).toBeNull();
});

test('columns keep their alignment without the obsolete attribute', () => {
  const page = openPage('night-ferry/');
  expect(page.querySelectorAll('[align]')).toHaveLength(0);
  expect(page.querySelectorAll('td[data-align="right"]')).toHaveLength(2);
  expect(readBuilt('night-ferry/article.md')).toMatch(/\| -+ \| -+: \|/);
});

test('code has no style attribute, and its language in Markdown', () => {
  expect(openPage('night-ferry/').querySelectorAll('pre[style], pre [style]')).toHaveLength(0);
  expect(readBuilt('night-ferry/article.md')).toContain('```sh');
});

test.each([
  ['the record', openPage('night-ferry/record/').body.textContent],
  ['article.md', readBuilt('night-ferry/article.md')],
])('%s warns of a speaker whom nobody names, and says of others only the name', (_name, text) => {
  expect(text).toContain('Who says so: a harbour hand (not named).');
  expect(text).toContain('Who says so: Nordvik Line.');
  expect(text).toContain('Who says so: the council leader.');
});
