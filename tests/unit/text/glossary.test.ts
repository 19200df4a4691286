/** The glossary: a separate part, linked from the text, with the claims that support each term. */
import { expect, test } from 'vitest';
import { annotatePage } from '../../../src/annotate/annotate-page.ts';
import { openPage, readAnalysis, readBuilt } from '../support/fixture-site.ts';

const getText = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

test('lists every term with its other names, its sentence and the notes on its claims', () => {
  const items = openPage('night-ferry/').querySelectorAll('p.glossary');
  expect([...items].map(getText)).toEqual([
    'Nordvik Line (also Nordvik): The operator that promised the sailings. See note 1 and note 2.',
    'the council: The island’s council, which paid for the line. See note 7.',
  ]);
});

test('is the last section, with its own heading, address and page', () => {
  const page = openPage('night-ferry/');
  const titles = [...page.querySelectorAll('section.part > h2')];
  expect(titles.at(-1)?.id).toBe('who-is-who');
  expect(getText(openPage('night-ferry/who-is-who/').querySelector('h1'))).toBe('Who’s who');
  expect(page.querySelector('.contents-list a[href="#who-is-who"]')).not.toBeNull();
});

test('is linked from its term on the same page, and from the page of a part', () => {
  const page = openPage('night-ferry/');
  const term = page.querySelector('a.term');
  expect(term?.getAttribute('href')).toBe('#nordvik-line');
  expect(page.querySelector('#nordvik-line')?.closest('.glossary')).not.toBeNull();
  const part = openPage('night-ferry/the-timetable/');
  expect(part.querySelector('a.term')?.getAttribute('href')).toBe('/night-ferry/#nordvik-line');
});

test('links to the notes of its claims, and keeps the earlier id of a term', () => {
  const page = openPage('night-ferry/');
  const marks = [...page.querySelectorAll<HTMLElement>('.glossary a')];
  expect(marks).toHaveLength(3);
  for (const mark of marks) {
    const note = page.querySelector(mark.getAttribute('href') ?? '');
    const number = note?.parentElement?.querySelector('summary')?.getAttribute('data-note');
    expect(mark.textContent, 'a name that makes sense alone').toBe(`note ${number}`);
    expect(mark.hasAttribute('data-n'), 'no second number after it').toBe(false);
  }
  expect(page.querySelector('#town-council')?.closest('#council')).not.toBeNull();
});

test('is in article.md with footnotes, and in the feed with links to the page', () => {
  const markdown = readBuilt('night-ferry/article.md');
  expect(markdown).toContain(
    'Nordvik Line (also Nordvik): The operator that promised the sailings. See note 1[^nine-sailings] and note 2[^log-shows-fewer].',
  );
  expect(markdown).toContain('\nNordvik Line promised');
  const feed = readBuilt('feed.xml');
  expect(feed).toContain('https://sidelight.example/night-ferry/#nordvik-line');
  expect(feed).toContain('The operator that promised the sailings.');
});

test('refuses an unknown term, so that no link is broken', async () => {
  const analysis = await readAnalysis();
  expect(() => annotatePage({ ...analysis, glossary: {} }, analysis.sections)).toThrow(
    'Unexpected term "nordvik-line"',
  );
});
