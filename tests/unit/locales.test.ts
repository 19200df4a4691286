/** Every word that readers see comes from the content or from the locale of the page. */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { getAnalysisCard, getCardWords, getPartCard } from '../../src/outputs/cards/card.ts';
import { getParts } from '../../src/model/analysis.ts';
import { site } from '../../src/site.ts';
import { readAnalysis, sites } from './fixture-site.ts';

const content = '.cache/unit/pseudo-content';
const outDir = '.cache/unit/pseudo';
const analyses = ['night-ferry'];

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((file) => statSync(file).isFile());

const findWords = (text: string): string[] => text.match(/[\p{L}\p{M}]{2,}/gu) ?? [];

/** Words that need no translation: names of formats and of the site, and of places on maps. */
const names = `${site.name} ${site.desk} ${site.description} ${site.email} ${site.url} RIS BibTeX CSL JSON ISBN`;

/** Texts in the language of an interface, and dates as the language of the pseudo-locale writes them. */
const strip = (text: string): string => {
  let stripped = text;
  // Brackets stand within brackets where one message is part of another.
  while (/⟦[^⟦⟧]*⟧/.test(stripped)) stripped = stripped.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ');
  return stripped.replaceAll(/https?:\/\/\S+/g, ' ').replaceAll(date, ' ');
};

const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2000, month)).flatMap((moment) =>
  (['long', 'short'] as const).map((form) =>
    new Intl.DateTimeFormat('en-XA', { month: form, timeZone: 'UTC' }).format(moment),
  ),
);
/** "August 27, 2021"; a date that is formatted for British English has its day in front. */
const date = new RegExp(String.raw`(?<!\d )\b(?:${months.join('|')})\b`, 'g');

let known: Set<string>;

/** Words of a text that neither an author wrote nor a locale has. */
const findUntranslated = (text: string): string[] => [
  ...new Set(findWords(strip(text)).filter((word) => !known.has(word.toLowerCase()))),
];

const attributes = ['aria-label', 'title', 'alt', 'placeholder', 'data-label', 'data-sources'];

/** What a page says to readers, to eyes and to screen readers. */
const readHtml = (html: string): string => {
  const { document, NodeFilter } = new JSDOM(html).window;
  document.querySelectorAll('script, style, textarea').forEach((element) => element.remove());
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  for (const name of attributes)
    for (const element of document.querySelectorAll(`[${name}]`))
      texts.push(element.getAttribute(name) ?? '');
  for (const meta of document.querySelectorAll('meta[name=description], meta[property$=alt]'))
    texts.push(meta.getAttribute('content') ?? '');
  return texts.join('\n');
};

beforeAll(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync(sites.plain.content, content, { recursive: true });
  for (const name of readdirSync(`${content}/analyses`)) {
    const file = `${content}/analyses/${name}/index.md`;
    const text = readFileSync(file, 'utf8').replace(/^language: .*\n/m, '');
    writeFileSync(file, text.replace('---\n', '---\nlanguage: en-XA\n'));
  }
  const written = listFiles(content).map((file) => readFileSync(file, 'utf8'));
  known = new Set(findWords([...written, names].join(' ')).map((word) => word.toLowerCase()));
  execFileSync('astro', ['build', '--force', '--outDir', outDir, '--silent'], {
    env: {
      PATH: env['PATH'],
      HOME: env['HOME'],
      CONTENT_DIR: content,
      CHROMIUM_PATH: 'none',
      CARDS: 'none',
      COMPRESSED: 'none',
    },
    stdio: 'inherit',
  });
});

describe('an analysis in the pseudo-locale', () => {
  it.each(analyses)('shows no word on the pages of %s that no locale has', (name) => {
    const pages = listFiles(`${outDir}/${name}`).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(4);
    const found = pages.map(
      (file) => [file, findUntranslated(readHtml(readFileSync(file, 'utf8')))] as const,
    );
    expect(found.filter(([, words]) => words.length > 0)).toEqual([]);
  });

  it.each(analyses)('brings none in the Markdown of %s', (name) => {
    const text = readFileSync(`${outDir}/${name}/article.md`, 'utf8');
    expect(text).toContain('⟦');
    expect(findUntranslated(text)).toEqual([]);
  });

  it('brings none in feeds', () => {
    const feed = JSON.parse(readFileSync(`${outDir}/feed.json`, 'utf8')) as {
      items: { content_html: string }[];
    };
    for (const { content_html: html } of feed.items) {
      const text = readHtml(html);
      expect(text).toContain('⟦');
      expect(findUntranslated(text)).toEqual([]);
    }
  });

  it.each(analyses)('brings none in the citations of %s and its parts', (name) => {
    const files = listFiles(`${outDir}/${name}`).filter((file) => /citation\.json$/.test(file));
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const [{ note = '' } = {}] = JSON.parse(readFileSync(file, 'utf8')) as { note?: string }[];
      expect(note).toContain('⟦');
      expect(findUntranslated(note)).toEqual([]);
    }
  });

  it.each(analyses)('brings none in the e-mails about errors in %s', (name) => {
    const { document } = new JSDOM(readFileSync(`${outDir}/${name}/record/index.html`, 'utf8'))
      .window;
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href*="?subject="]')];
    expect(links.length).toBeGreaterThan(1);
    for (const { href } of links) {
      const { searchParams } = new URL(href);
      const words = `${searchParams.get('subject')}\n${searchParams.get('body')}`;
      expect(words).toContain('⟦');
      expect(findUntranslated(words)).toEqual([]);
    }
  });

  it('brings none on cards', async () => {
    const analysis = await readAnalysis({ language: 'en-XA' });
    const cards = [
      getAnalysisCard(analysis),
      ...getParts(analysis).map((part) => getPartCard(analysis, part)),
    ];
    for (const card of cards) {
      expect(card.place).toContain('⟦');
      expect(findUntranslated(getCardWords(card))).toEqual([]);
    }
  });

  it('finds a word that stands outside of the brackets', () => {
    expect(findUntranslated('⟦Sources⟧ zeppelin 27 August 2021 August 27, 2021')).toEqual([
      'zeppelin',
      'August',
    ]);
  });
});
