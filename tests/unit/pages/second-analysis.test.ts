/** The second analysis, of another domain, with every directive, field, kind of figure and verdict. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../../src/checks/check.ts';
import { readFiles } from '../../../src/checks/read/read-files.ts';
import { reporters } from '../../../src/checks/report/reporters.ts';
import { figureSchema } from '../../../src/figures/registry.ts';
import { attributionKinds, verdicts } from '../../../src/schemas/claim.ts';
import { directives } from '../../../src/schemas/directives.ts';
import { getFields, getUsedFields, ownSchemas } from '../support/schema-fields.ts';
import { renderSite } from '../support/render-site.ts';

const content = 'tests/fixtures/second/content';
const outDir = '.cache/unit/second';

const open = (path: string): Document =>
  new JSDOM(readFileSync(`${outDir}/${path}index.html`, 'utf8')).window.document;

beforeAll(() => {
  renderSite(content, outDir);
});

test('has no findings', () => {
  expect(reporters.text(check(content, readFiles(content)))).toContain('no findings');
});

test('names no missing picture, although it is built without cards', () => {
  const texts = ['**/*.html', '*.json']
    .flatMap((pattern) => globSync(pattern, { cwd: outDir }))
    .map((file) => readFileSync(`${outDir}/${file}`, 'utf8'))
    .join('\n');
  const pictures = [...texts.matchAll(/https:\/\/sidelight\.example\/([\w/.-]+\.png)/g)];
  const files = new Set(pictures.map(([, path = '']) => path));
  expect(files).toContain('card.png');
  expect([...files].filter((path) => !existsSync(`${outDir}/${path}`))).toEqual([]);
});

test('links the sources of figures in Markdown to the page of their own analysis', () => {
  for (const name of ['city-air', 'city-air-fa']) {
    const text = readFileSync(`${outDir}/${name}/article.md`, 'utf8');
    expect(text).toContain(`(https://sidelight.example/${name}/#1)`);
    expect(text).not.toContain('(https://sidelight.example/#');
  }
});

test('has every verdict, attribution and kind of figure', () => {
  const folder = `${content}/analyses/city-air`;
  const record = readFileSync(`${folder}/claims.yaml`, 'utf8');
  for (const verdict of verdicts) expect(record).toContain(`verdict: ${verdict}\n`);
  for (const kind of attributionKinds) expect(record).toContain(`kind: ${kind} }`);
  const figures = readdirSync(`${folder}/figures`).map((name) =>
    readFileSync(`${folder}/figures/${name}`, 'utf8'),
  );
  for (const { shape } of figureSchema.options)
    expect(figures.some((text) => text.startsWith(`kind: ${shape.kind.value}\n`))).toBe(true);
});

/** All data of the fixture's files that one schema reads. */
const files: Record<string, RegExp> = {
  'claims.json': /claims\.yaml$/,
  'figures.json': /figures\/.*\.yaml$/,
  'front-matter.json': /index\.md$/,
  'sidebar.json': /sidebars\/.*\.md$/,
};

const readData = (pattern: RegExp): unknown[] =>
  readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .map((name) => readFileSync(`${content}/${name}`, 'utf8'))
    .map((text): unknown => parse(/^---\n([^]*?)\n---\n/.exec(text)?.[1] ?? text));

test.each(ownSchemas)('has every field of %s but `draft`, which a build leaves out', (file) => {
  const used = getUsedFields(readData(files[file] ?? /./)).add('draft');
  expect(getFields(file).filter((field) => !used.has(field))).toEqual([]);
});

test('has every directive', () => {
  const texts = readFiles(content).map(({ text }) => text);
  const has = (opening: string): boolean => texts.some((text) => text.includes(opening));
  for (const name of directives.textDirective) expect(has(`:${name}[`), name).toBe(true);
  for (const name of directives.leafDirective) expect(has(`\n::${name}{#`), name).toBe(true);
  for (const name of directives.containerDirective) expect(has(`\n:::${name}`), name).toBe(true);
});

describe.each([
  ['city-air', 'en-GB', null, 'city-air-fa'],
  ['city-air-fa', 'fa', 'rtl', 'city-air'],
])('%s', (name, language, direction, other) => {
  test('has its language and direction, also in embeds', () => {
    for (const path of [`${name}/`, `${name}/record/`, `${name}/embed/dust/`]) {
      const { documentElement } = open(path);
      expect(documentElement.lang).toBe(language);
      expect(documentElement.getAttribute('dir')).toBe(direction);
    }
  });

  test('links to its translation', () => {
    const page = open(`${name}/`);
    expect(page.querySelector(`header a[hreflang][href="/${other}/"]`)).not.toBeNull();
    const links = [...page.querySelectorAll('link[hreflang]')];
    expect(links.map((link) => link.getAttribute('hreflang')).sort()).toEqual(['en-GB', 'fa']);
  });
});

const isolates = /[\u2066-\u2069]/;

test('keeps isolates out of citation files, Markdown and the file for language models', () => {
  const files = ['city-air-fa', 'city-air-fa/who-is-who'].flatMap((path) =>
    ['ris', 'bib', 'json'].map((ending) => `${path}/citation.${ending}`),
  );
  for (const file of [...files, 'city-air-fa/article.md', 'llms.txt'])
    expect(readFileSync(`${outDir}/${file}`, 'utf8'), file).not.toMatch(isolates);
});

test('keeps isolates out of metadata and annotations, except quoted words', () => {
  for (const path of ['city-air-fa/', 'city-air-fa/record/', 'city-air-fa/who-is-who/'])
    expect(open(path).querySelector('[type="application/ld+json"]')?.textContent).not.toMatch(
      isolates,
    );
  const text = readFileSync(`${outDir}/city-air-fa/annotations.jsonld`, 'utf8');
  const { label, first } = JSON.parse(text) as { label: string; first: { items: object[] } };
  expect(label).toContain('Notes to');
  const bodies = first.items.map((item) => (item as { body: object[] }).body);
  expect(JSON.stringify([label, bodies])).not.toMatch(isolates);
});

test('has its corrections in Markdown, before the text', () => {
  const text = readFileSync(`${outDir}/city-air/article.md`, 'utf8');
  const [header = ''] = text.split('\n## ');
  expect(header).toMatch(/\n- \*\*Corrected \d+ \w+ \d{4}:\*\* we said “[^\n]+record\/#/);
});

test('says in Markdown whether an excerpt was last found', () => {
  const text = readFileSync(`${outDir}/city-air/article.md`, 'utf8');
  expect(text).toContain('“an average of 12 micrograms” (excerpt last found on 20 Jun 2024).');
});

test('keeps isolates out of e-mails about errors', () => {
  const links = [
    ...open('city-air-fa/record/').querySelectorAll<HTMLAnchorElement>('a[href*="?subject="]'),
  ];
  expect(links.length).toBeGreaterThan(1);
  for (const { href } of links) expect(decodeURIComponent(href)).not.toMatch(isolates);
});

test('isolates English words on a right-to-left page', () => {
  const page = open('city-air-fa/');
  const title = page.querySelector('#cite')?.textContent?.trim();
  expect(title).toBe('\u2066Cite this analysis\u2069');
  expect(page.querySelector('.byline time')?.textContent).toContain('۲۰۲۴');
});

/** Language, direction and words of the elements that a selector finds. */
const getForeign = (page: ParentNode, selector: string): (string | null)[][] =>
  [...page.querySelectorAll(selector)].map((element) => [
    element.getAttribute('lang'),
    element.getAttribute('dir'),
    element.textContent,
  ]);

const spoken = [
  ['fa-Latn', 'ltr', 'tappe'],
  ['fr', 'ltr', 'laissée de côté'],
];

test('declares the language of foreign words in text and notes', () => {
  const page = open('city-air/');
  expect(getForeign(page, 'main .row > p span[lang]')).toEqual(spoken);
  expect(getForeign(page, '.note span[lang="fa"]')).toContainEqual(['fa', 'rtl', 'تپه']);
  expect(getForeign(open('city-air/who-measured/'), 'main .row > p span[lang]')).toEqual(spoken);
  expect(getForeign(open('city-air-fa/'), '.note span[lang]')).toContainEqual([
    'en-GB',
    'ltr',
    'hill',
  ]);
});

test('declares the language of foreign words in feeds, and keeps them in the Markdown file', () => {
  const feed = readFileSync(`${outDir}/feed.xml`, 'utf8');
  expect(feed).toContain('&#x3C;span lang="fr" dir="ltr">laissée de côté');
  const { items } = JSON.parse(readFileSync(`${outDir}/feed.json`, 'utf8')) as {
    items: { content_html: string }[];
  };
  const html = items.map((item) => item.content_html).join('');
  expect(items[1]?.content_html).toMatch(/^<div lang="fa" dir="rtl">/);
  expect(items[0]?.content_html).not.toContain('<div lang');
  expect(getForeign(new JSDOM(html).window.document, 'span[lang="fa-Latn"]')).toEqual([spoken[0]]);
  expect(readFileSync(`${outDir}/city-air/article.md`, 'utf8')).toMatch(
    /the \*tappe\* of its settlers, was laissée de côté\[/,
  );
});

test('declares the language of titles, authors, publishers and excerpts of foreign sources', () => {
  const title = ['fa', 'auto', 'هوای تپه را کسی نسنجید'];
  const publisher = ['fa', 'auto', 'باد شهر'];
  const author = ['fa', 'auto', 'مینا رستمی'];
  const excerpt = ['fa', 'auto', 'روی تپه ایستگاهی نیست'];
  for (const path of ['city-air/', 'city-air/who-measured/']) {
    expect(getForeign(open(path), '.sources [lang]'), path).toEqual([author, title, publisher]);
    expect(getForeign(open(path), '.note li [lang]'), path).toEqual([publisher, excerpt]);
  }
  expect(getForeign(open('city-air/record/'), 'tr li [lang]')).toEqual([title, publisher, excerpt]);
});

test('declares English titles and excerpts on a Persian page', () => {
  const page = open('city-air-fa/record/');
  expect(getForeign(page, 'tr :is(li, p) a[lang]')[0]).toEqual([
    'en-GB',
    'auto',
    'Air of Port Vale',
  ]);
  expect(getForeign(page, 'tr :is(li, p) q[lang]')[0]).toEqual([
    'en-GB',
    'auto',
    'an average of 12 micrograms',
  ]);
});

test('writes no letter of a timeline in Markdown as an entity', () => {
  expect(readFileSync(`${outDir}/city-air/article.md`, 'utf8')).not.toContain('&#x');
});
