/** The built pages in Mozilla's reader mode. */
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { annotatePage } from '../../../src/annotate/annotate-page.ts';
import { listSentences } from '../support/listed-text.ts';
import { getWords, openPage, readAnalysis } from '../support/fixture-site.ts';

const analysis = await readAnalysis();

const extract = (path: string) => {
  const article = new Readability(openPage(path)).parse();
  const html = article?.content ?? '';
  const words = ` ${getWords(html.replaceAll(/<[^>]*>/g, ' ').replaceAll('&amp;', '&')).join(' ')} `;
  return { article, words, page: new JSDOM(html).window.document };
};

const whole = extract('night-ferry/');

test('finds title, byline, date and language', () => {
  expect(whole.article).toMatchObject({
    title: analysis.title,
    byline: 'The Sidelight desk',
    publishedTime: '2025-02-03',
    lang: 'en-GB',
    excerpt: analysis.summary,
  });
});

const pages = [
  ['night-ferry/', analysis.sections] as const,
  ...[...analysis.sections, ...analysis.sidebars].map(
    (part) => [`night-ferry/${part.id}/`, [part]] as const,
  ),
];

describe.each(pages)('/%s', (path, parts) => {
  const { words } = extract(path);
  const isPart = path !== 'night-ferry/';
  const shown = parts.map((part) =>
    isPart ? { ...part, blocks: part.blocks.filter((block) => !('sidebar' in block)) } : part,
  );
  const sentences = listSentences(annotatePage(analysis, shown).parts, !isPart);

  test('keeps the full text, with each note once and after its paragraph', () => {
    let position = 0;
    for (const sentence of sentences) {
      const expected = ` ${getWords(sentence).join(' ')} `;
      position = words.indexOf(expected, position);
      expect(position, sentence).toBeGreaterThan(-1);
      position += expected.length - 1;
    }
  });

  test('repeats no note', () => {
    for (const claim of analysis.claims) {
      const finding = ` ${getWords(`${claim.verdict} ${claim.finding}`).join(' ')} `.toLowerCase();
      expect(words.toLowerCase().split(finding).length, claim.id).toBeLessThan(3);
    }
  });
});

test('keeps sidebars as sections under their headings, after the text they belong to', () => {
  const heading = whole.page.getElementById('harbour-log');
  expect(heading?.tagName).toBe('H3');
  const before = whole.page.getElementById('the-timetable');
  expect(before?.compareDocumentPosition(heading as Node)).toBe(4);
  expect(heading?.closest('section')?.textContent).toContain('The log counts every departure');
});

test('keeps every mark as a link to its note', () => {
  const links = [...whole.page.querySelectorAll('a[href^="#note-"]')];
  const onPage = openPage('night-ferry/').querySelectorAll('a[href^="#note-"]');
  expect(links.length).toBe(onPage.length);
  for (const link of links)
    expect(whole.page.querySelector(link.getAttribute('href') ?? '')).toBeTruthy();
});
