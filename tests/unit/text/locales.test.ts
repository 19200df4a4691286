/** Every word that readers see comes from the content or from the locale of the page. */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { getAnalysisCard, formatCardText, getPartCard } from '../../../src/outputs/cards/card.ts';
import { findChromium } from '../../../src/outputs/pdf/find-chromium.ts';
import { openPrinter } from '../../../src/outputs/pdf/printer.ts';
import { getParts } from '../../../src/model/analysis.ts';
import { site } from '../../../src/site.ts';
import { getLanguageName } from '../../../src/wording/language-name.ts';
import { readAnalysis, sites } from '../support/fixture-site.ts';

const content = '.cache/unit/pseudo-content';
const outDir = '.cache/unit/pseudo';
const second = 'tests/fixtures/second/content';
/** The invented analyses; copies of the first make an archive and shared topics. */
const analyses = ['night-ferry', 'city-air', 'city-air-fa'];
const copies = Array.from({ length: 7 }, (_, index) => `night-ferry-${index + 2}`);

const chromium = findChromium();

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((file) => statSync(file).isFile());

const findWords = (text: string): string[] => text.match(/[\p{L}\p{M}]{2,}/gu) ?? [];

/** Words that need no translation: the name and description of the site, and names of formats. */
const names = [site.description, site.desk, site.name, site.email, site.url];
const formats = 'RIS BibTeX CSL JSON ISBN LD RSS CSV SVG CC';

/** Texts in the language of an interface, and dates as the language of the pseudo-locale writes them. */
const strip = (text: string): string => {
  const withoutAddresses = text.replaceAll(/(https?:\/\/|sidelight\.example)[^\s)⟧]+/g, ' ');
  let stripped = names.reduce((rest, name) => rest.replaceAll(name, ' '), withoutAddresses);
  // Brackets stand within brackets where one message is part of another.
  while (/⟦[^⟦⟧]*⟧/.test(stripped)) stripped = stripped.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ');
  return stripped.replaceAll(date, ' ');
};

const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2000, month)).flatMap((moment) =>
  (['long', 'short'] as const).map((form) =>
    new Intl.DateTimeFormat('en-XA', { month: form, timeZone: 'UTC' }).format(moment),
  ),
);
/** "August 27, 2021"; a date that is formatted for British English has its day in front. */
const date = new RegExp(String.raw`(?<!\d )\b(?:${months.join('|')})\b`, 'g');

/** Words that authors wrote: of each analysis, and of all. */
const known = new Map<string, Set<string>>();

/**
 * Words of a text that neither the authors of an analysis wrote nor a locale has; of any without its
 * name.
 */
const findUntranslated = (text: string, analysis = ''): string[] => {
  const written = known.get(analysis) ?? known.get('') ?? new Set();
  return [...new Set(findWords(strip(text)).filter((word) => !written.has(word.toLowerCase())))];
};

const attributes = ['aria-label', 'title', 'alt', 'placeholder', 'data-label', 'data-sources'];

/** The words of a page for readers and screen readers. */
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

/** Every analysis in the pseudo-locale, and all sources. */
const writeContent = (): void => {
  rmSync(content, { recursive: true, force: true });
  cpSync(sites.plain.content, content, { recursive: true });
  cpSync(`${second}/analyses`, `${content}/analyses`, { recursive: true });
  for (const name of copies)
    cpSync(`${content}/analyses/night-ferry`, `${content}/analyses/${name}`, { recursive: true });
  const libraries = [sites.plain.content, second].map(
    (folder) => JSON.parse(readFileSync(`${folder}/sources.json`, 'utf8')) as object[],
  );
  writeFileSync(`${content}/sources.json`, JSON.stringify(libraries.flat()));
  for (const name of readdirSync(`${content}/analyses`)) {
    const file = `${content}/analyses/${name}/index.md`;
    const text = readFileSync(file, 'utf8').replace(/^language: .*\n/m, '');
    writeFileSync(file, text.replace('---\n', '---\nlanguage: en-XA\n'));
  }
};

/** Languages and titles of translations are on every page of an analysis. */
const readTitles = (): string[] =>
  analyses.flatMap((name) =>
    readFileSync(`${content}/analyses/${name}/index.md`, 'utf8').match(/^title: .*$/m),
  ) as string[];

const readWords = (folder: string): Set<string> => {
  const files = [...listFiles(folder), `${content}/sources.json`];
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const words = findWords([...texts, ...readTitles(), getLanguageName('en-XA'), formats].join(' '));
  return new Set(words.map((word) => word.toLowerCase()));
};

const build = (): void => {
  execFileSync('astro', ['build', '--force', '--outDir', outDir, '--silent'], {
    env: {
      PATH: env['PATH'],
      HOME: env['HOME'],
      CONTENT_DIR: content,
      SITE_LANGUAGE: 'en-XA',
      CHROMIUM_PATH: 'none',
      CARDS: 'none',
      COMPRESSED: 'none',
    },
    stdio: 'inherit',
  });
};

beforeAll(() => {
  writeContent();
  for (const name of analyses) known.set(name, readWords(`${content}/analyses/${name}`));
  known.set('', readWords(content));
  build();
});

/** The analysis whose words a built file may have; "" where it may have those of all. */
const getOwner = (file: string): string => {
  const [owner = ''] = file.slice(outDir.length + 1).split('/');
  return known.has(owner) ? owner : '';
};

interface Read {
  file: string;
  text: string;
}

/** Built files with the words that readers see. */
const readAll = (ending: string, read = (text: string): string => text): Read[] =>
  listFiles(outDir)
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ file, text: read(readFileSync(file, 'utf8')) }));

const findInAll = (files: Read[]): [file: string, words: string[]][] =>
  files
    .map(({ file, text }): [string, string[]] => [file, findUntranslated(text, getOwner(file))])
    .filter(([, words]) => words.length > 0);

/** Titles, descriptions and texts of a feed. */
const readFeed = (xml: string): string => {
  const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window;
  const texts = [...document.querySelectorAll('title, description, category, encoded, creator')];
  return texts.map((element) => readHtml(element.textContent ?? '')).join('\n');
};

describe('a site in the pseudo-locale', () => {
  test('has no word outside the locale on any page', () => {
    const pages = readAll('.html', readHtml);
    const paths = pages.map(({ file }) => file.slice(outDir.length));
    const ofSite = ['404', 'about/index', 'corrections/index', 'archive/index', 'index'];
    expect(paths).toEqual(expect.arrayContaining(ofSite.map((name) => `/${name}.html`)));
    expect(paths.filter((path) => path.startsWith('/topics/')).length).toBeGreaterThan(0);
    for (const name of analyses) expect(paths).toContain(`/${name}/record/index.html`);
    expect(pages.filter(({ text }) => !text.includes('⟦'))).toEqual([]);
    expect(findInAll(pages)).toEqual([]);
  });

  test.each([
    ['Markdown', 'article.md', 3],
    ['the file for language models', 'llms.txt', 1],
  ])('brings none in %s', (_what, ending, least) => {
    const files = readAll(ending);
    expect(files.length).toBeGreaterThanOrEqual(least);
    expect(findInAll(files)).toEqual([]);
    for (const { file, text } of files) expect(text, file).toContain('⟦');
  });

  test('has none in pictures of figures', () => {
    const files = readAll('.svg', readHtml).filter(({ file }) => !file.endsWith('icon.svg'));
    expect(files.length).toBeGreaterThan(4);
    expect(findInAll(files)).toEqual([]);
  });

  test('has none in feeds, of the site and of topics', () => {
    const files = readAll('feed.xml', readFeed);
    expect(files.length).toBeGreaterThan(1);
    expect(findInAll(files)).toEqual([]);
    const feed = JSON.parse(readFileSync(`${outDir}/feed.json`, 'utf8')) as {
      title: string;
      description: string;
      items: { title: string; summary: string; content_html: string; tags: string[] }[];
    };
    const items = feed.items.flatMap(({ title, summary, content_html: html, tags }) => [
      title,
      summary,
      readHtml(html),
      ...tags,
    ]);
    expect(items.join()).toContain('⟦');
    expect(findUntranslated([feed.title, feed.description, ...items].join('\n'))).toEqual([]);
  });

  test('has none in metadata', () => {
    const fields =
      /"(?:headline|description|name|alternateName|text|reviewBody)":("(?:[^"\\]|\\.)*")/g;
    const files = readAll('.html', (html) => {
      const data = new JSDOM(html).window.document.querySelector('[type="application/ld+json"]');
      const values = [...(data?.textContent ?? '').matchAll(fields)].map(
        ([, value = '""']) => value,
      );
      return values.map((value) => JSON.parse(value) as string).join('\n');
    });
    expect(files.filter(({ text }) => text.includes('⟦')).length).toBeGreaterThan(2);
    expect(findInAll(files)).toEqual([]);
  });

  test.skipIf(!chromium)('has none in print', async () => {
    const printer = await openPrinter(chromium ?? '', outDir);
    for (const path of ['city-air/', 'city-air/record/', 'night-ferry/harbour-log/']) {
      const { pdf, headings } = await printer.print(`/${path}`);
      const text = execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' })
        // An address may continue on the next line.
        .replaceAll('/\n', '/');
      expect(text).toContain('⟦');
      expect(
        findUntranslated(`${text}\n${headings.join('\n')}`, getOwner(`${outDir}/${path}`)),
        path,
      ).toEqual([]);
    }
    await printer.close();
  });

  test.each(analyses)('has none in the citations of %s and its parts', (name) => {
    const files = listFiles(`${outDir}/${name}`).filter((file) => /citation\.json$/.test(file));
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const [{ note = '', title = '' } = {}] = JSON.parse(readFileSync(file, 'utf8')) as {
        note?: string;
        title?: string;
      }[];
      expect(note).toContain('⟦');
      expect(findUntranslated(`${title}\n${note}`, name)).toEqual([]);
    }
  });

  test.each(analyses)('has none in the e-mails about errors in %s', (name) => {
    const { document } = new JSDOM(readFileSync(`${outDir}/${name}/record/index.html`, 'utf8'))
      .window;
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href*="?subject="]')];
    expect(links.length).toBeGreaterThan(1);
    for (const { href } of links) {
      const { searchParams } = new URL(href);
      const words = `${searchParams.get('subject')}\n${searchParams.get('body')}`;
      expect(words).toContain('⟦');
      expect(findUntranslated(words, name)).toEqual([]);
    }
  });

  test('has none on cards', async () => {
    const analysis = await readAnalysis({ language: 'en-XA' });
    const cards = [
      getAnalysisCard(analysis),
      ...getParts(analysis).map((part) => getPartCard(analysis, part)),
    ];
    for (const card of cards) {
      expect(card.place).toContain('⟦');
      expect(findUntranslated(formatCardText(card), 'night-ferry')).toEqual([]);
    }
  });

  test('notices a word outside the brackets', () => {
    expect(findUntranslated('⟦Sources⟧ zeppelin 27 August 2021 August 27, 2021')).toEqual([
      'zeppelin',
      'August',
    ]);
  });
});
