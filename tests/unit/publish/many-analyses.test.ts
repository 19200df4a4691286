/** A site with eleven analyses that use the same names of sections, sidebars and claims. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderSite } from '../support/render-site.ts';

const content = '.cache/unit/many-content';
const outDir = '.cache/unit/many';
const names = Array.from({ length: 11 }, (_, index) => `ferry-${index + 1}`);

/** Each analysis is a day newer than the one before; the first two share a topic, in another case. */
const writeAnalysis = (name: string, index: number): void => {
  const folder = `${content}/analyses/${name}`;
  cpSync('tests/fixtures/site/content/analyses/night-ferry', folder, { recursive: true });
  const file = `${folder}/index.md`;
  const topic = ['Harbour fees', 'harbour fees'][index] ?? `Topic ${index}`;
  const day = String(index + 1).padStart(2, '0');
  const text = readFileSync(file, 'utf8')
    .replace(/^published: .*$/m, `published: 2025-03-${day}`)
    .replace(/^topics: .*$/m, `topics: [${topic}]`)
    .replace(/^title: .*$/m, `title: Ferry ${index + 1}`);
  writeFileSync(file, text);
};

const read = (path: string): string => readFileSync(`${outDir}/${path}`, 'utf8');
const open = (path: string): Document => new JSDOM(read(`${path}index.html`)).window.document;
const getLinks = (list: Element | null): (string | null)[] =>
  [...(list?.querySelectorAll('li > :is(h2, h3) > a') ?? [])].map((link) =>
    link.getAttribute('href'),
  );

beforeAll(() => {
  rmSync(content, { recursive: true, force: true });
  mkdirSync(`${content}/analyses`, { recursive: true });
  cpSync('tests/fixtures/site/content/sources.json', `${content}/sources.json`);
  names.forEach(writeAnalysis);
  renderSite(content, outDir);
});

describe('many analyses', () => {
  const newestFirst = names.map((name) => `/${name}/`).reverse();

  test('begin with the newest in full and list the next nine with their verdict bars', () => {
    const page = open('');
    expect(page.querySelector('h1')?.textContent).toBe('Ferry 11');
    const list = page.querySelector('.analysis-list');
    expect(getLinks(list)).toEqual(newestFirst.slice(1, 10));
    expect(list?.querySelectorAll('svg.bar')).toHaveLength(9);
  });

  test('are all in the archive, which the front page links to', () => {
    expect(open('').querySelector('a[href="/archive/"]')?.textContent).toBe('All 11 analyses');
    expect(getLinks(open('archive/').querySelector('.analysis-list'))).toEqual(newestFirst);
  });

  test('are listed under headings that skip no level', () => {
    for (const path of ['', 'archive/', 'topics/harbour-fees/']) {
      const headings = [...open(path).querySelectorAll('h1, h2, h3, h4')];
      const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
      const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(skipped, `${path}: ${levels.join(' ')}`).toEqual([]);
    }
  });

  test('share a page and a feed for a common topic', () => {
    expect(getLinks(open('topics/harbour-fees/').querySelector('.analysis-list'))).toEqual([
      '/ferry-2/',
      '/ferry-1/',
    ]);
    expect(read('topics/harbour-fees/feed.xml').match(/<item>/g)).toHaveLength(2);
    expect(existsSync(`${outDir}/topics/topic-5`)).toBe(false);
  });

  test('keep claims, sections and sidebars of the same name apart', () => {
    for (const name of names)
      expect(open(`${name}/`).querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
        `https://sidelight.example/${name}/`,
      );
    expect(existsSync(`${outDir}/ferry-3/harbour-log/index.html`)).toBe(true);
    expect(existsSync(`${outDir}/ferry-4/the-timetable/index.html`)).toBe(true);
  });

  test('list all corrections on one page, newest first', () => {
    const dates = [...open('corrections/').querySelectorAll('main time')].map((time) =>
      time.getAttribute('datetime'),
    );
    expect(dates.length).toBeGreaterThanOrEqual(names.length);
    expect(dates).toEqual([...dates].sort().reverse());
  });
});
