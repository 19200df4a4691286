/** Feeds, sitemap, manifest and the other files that describe the site. */
import { existsSync, readFileSync } from 'node:fs';
import { parseFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { toHtml } from 'hast-util-to-html';
import { JSDOM } from 'jsdom';
import { s } from 'hastscript';
import RssParser from 'rss-parser';
import { x } from 'xastscript';
import { expect, test } from 'vitest';
import { annotatePage } from '../../../src/annotate/annotate-page.ts';
import { isTextBlock } from '../../../src/model/parts.ts';
import { writeFeed } from '../../../src/outputs/feeds/rss.ts';
import { summarise } from '../../../src/outputs/summarise.ts';
import { writeXml } from '../../../src/outputs/xml.ts';
import { writeSvgFile } from '../../../src/figures/svg-file.ts';
import { getWords, openPage, readAnalysis, readBuilt, sites } from '../support/fixture-site.ts';

const analysis = await readAnalysis();
const xml = readBuilt('feed.xml');
const url = 'https://sidelight.example/night-ferry/';

test('two parsers read the same item from the RSS feed', async () => {
  const [item] = (await new RssParser().parseString(xml)).items;
  const [other] = parseRssFeed(xml).items ?? [];
  expect(item).toMatchObject({ title: analysis.title, link: url, creator: 'The Sidelight desk' });
  expect(other).toMatchObject({ title: analysis.title, link: url, description: analysis.summary });
  expect(item?.isoDate).toBe('2025-02-03T00:00:00.000Z');
  expect(new Date(String(other?.pubDate)).toISOString()).toBe(item?.isoDate);
  expect(other?.content?.encoded).toBe(item?.['content:encoded']);
});

test('the RSS feed has all required elements', () => {
  const feed = new JSDOM(xml, { contentType: 'text/xml' }).window.document;
  for (const name of ['title', 'link', 'description', 'language', 'lastBuildDate'])
    expect(feed.querySelector(`channel > ${name}`)?.textContent, name).toBeTruthy();
  expect(feed.querySelector('rss')?.getAttribute('version')).toBe('2.0');
  expect(feed.querySelector('channel > *|link[rel="self"]')?.getAttribute('href')).toBe(
    'https://sidelight.example/feed.xml',
  );
  expect(feed.querySelector('guid')?.textContent).toBe(url);
});

test('the JSON feed is version 1.1 and has the same content', () => {
  const text = readBuilt('feed.json');
  const feed = parseJsonFeed(text);
  expect(parseFeed(text).format).toBe('json');
  expect((JSON.parse(text) as { version: string }).version).toBe(
    'https://jsonfeed.org/version/1.1',
  );
  expect(feed.items?.[0]).toMatchObject({
    id: url,
    title: analysis.title,
    content_html: parseRssFeed(xml).items?.[0]?.content?.encoded,
  });
});

test('the feed has the full text, with each note after its paragraph', () => {
  const content = parseRssFeed(xml).items?.[0]?.content?.encoded ?? '';
  const readText = (html: string) => JSDOM.fragment(html.replaceAll('<', ' <')).textContent ?? '';
  const words = ` ${getWords(readText(content)).join(' ')} `;
  const { parts } = annotatePage(analysis, analysis.sections);
  let position = 0;
  const find = (text: string) => {
    position = words.indexOf(` ${getWords(text).join(' ')} `, position);
    expect(position, text).toBeGreaterThan(-1);
  };
  for (const [index, part] of parts.entries()) {
    find(part.title);
    const texts = analysis.sections[index]?.blocks ?? [];
    for (const [at, block] of part.blocks.entries()) {
      const text = texts[at];
      if (text && isTextBlock(text)) find(readText(toHtml(text.tree)));
      if ('notes' in block)
        for (const note of block.notes)
          if (note.kind === 'claim') find(note.finding);
          else for (const element of note.body.blocks) find(readText(toHtml(element)));
    }
  }
});

test('links in the feed are absolute', () => {
  const content = parseRssFeed(xml).items?.[0]?.content?.encoded ?? '';
  const links = [...JSDOM.fragment(content).querySelectorAll('[href], [src]')];
  expect(links.length).toBeGreaterThan(10);
  for (const link of links)
    expect(link.getAttribute('href') ?? link.getAttribute('src')).toMatch(/^https:/);
});

test('every page announces the feed, the icons and the manifest', () => {
  const head = openPage('about/').head;
  for (const selector of [
    'link[rel="alternate"][type="application/rss+xml"]',
    'link[rel="icon"]',
    'link[rel="apple-touch-icon"]',
    'link[rel="manifest"]',
  ]) {
    const href = head.querySelector<HTMLLinkElement>(selector)?.href ?? '';
    expect(existsSync(sites.plain.outDir + new URL(href).pathname), selector).toBe(true);
  }
});

test('robots.txt links to the sitemap index, the index to the sitemap, and the sitemap to canonical pages only', () => {
  const locate = (path: string) =>
    [...readBuilt(path).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc = '']) =>
      loc.replace('https://sidelight.example/', ''),
    );
  expect(readBuilt('robots.txt')).toContain('Sitemap: https://sidelight.example/sitemap-index.xml');
  expect(locate('sitemap-index.xml')).toEqual(['sitemap.xml']);
  const paths = locate('sitemap.xml');
  expect(paths).toEqual(['night-ferry/', 'night-ferry/record/', 'corrections/', 'about/']);
  for (const path of paths)
    expect(openPage(path).querySelector<HTMLLinkElement>('[rel="canonical"]')?.href).toBe(
      `https://sidelight.example/${path}`,
    );
});

test('the sitemap dates pages by their content', () => {
  expect(readBuilt('sitemap.xml').match(/<lastmod>[^<]+/g)).toEqual([
    '<lastmod>2025-02-10',
    '<lastmod>2025-02-10',
  ]);
});

test('the icons of the manifest exist in the listed sizes', () => {
  const { icons } = JSON.parse(readBuilt('manifest.webmanifest')) as {
    icons: { src: string; sizes: string; type: string }[];
  };
  expect(icons.length).toBeGreaterThan(2);
  for (const { src, sizes } of icons.filter(({ type }) => type === 'image/png')) {
    const file = readFileSync(sites.plain.outDir + src);
    expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`).toBe(sizes);
  }
});

test('every address in llms.txt exists', () => {
  const links = [...readBuilt('llms.txt').matchAll(/\]\(https:\/\/sidelight\.example(.*?)\)/g)];
  expect(links.length).toBeGreaterThan(4);
  for (const [, path = ''] of links)
    expect(existsSync(sites.plain.outDir + path.replace(/\/$/, '/index.html')), path).toBe(true);
});

const marks = 'ends in ]]> and more: x]]>y & <b>';

const parseXml = (text: string) => new JSDOM(text, { contentType: 'text/xml' }).window.document;

test('"]]>" in a title, a text or a topic leaves the feed well formed', async () => {
  const awkward = { ...analysis, title: marks, summary: marks, topics: [marks] };
  const text = writeFeed([summarise(awkward)]);
  expect(text).not.toContain(']]>');
  expect(parseXml(text).querySelector('item > title')?.textContent).toBe(marks);
  expect((await new RssParser().parseString(text)).items[0]?.title).toBe(marks);
});

test('"]]>" is escaped in every text and attribute of XML and SVG', () => {
  expect(parseXml(writeXml(x('a', { b: marks }, marks))).documentElement.textContent).toBe(marks);
  const svg = s('svg', { viewBox: '0 0 100 100' }, s('text', marks));
  const file = writeSvgFile({ svg, title: marks, alt: marks, source: marks });
  expect(parseXml(file).querySelector('desc')?.textContent).toBe(marks);
});

test('both feeds are announced on every page', () => {
  for (const path of [
    '',
    'night-ferry/',
    'night-ferry/who-paid/',
    'night-ferry/record/',
    'corrections/',
    'about/',
  ])
    expect(
      [...openPage(path).querySelectorAll('link[rel="alternate"][type]')].map((link) =>
        link.getAttribute('type'),
      ),
    ).toEqual(expect.arrayContaining(['application/rss+xml', 'application/feed+json']));
});
