/** The last hand on built pages: shorter, the same to a parser, and with a policy that fits. */
import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { postProcessPage } from '../../src/publish/post-process.ts';
import { deferStyles } from '../../src/publish/late-styles.ts';
import { minifyPage } from '../../src/publish/minify.ts';
import { addCsp } from '../../src/publish/csp.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const meta = '<meta charset=utf-8>';

const getPolicy = (html: string): string =>
  new JSDOM(html).window.document.querySelector<HTMLMetaElement>('meta[http-equiv]')?.content ?? '';

test('a policy has the hashes of the styles and scripts on the page, and no others', () => {
  const page = `<head>${meta}<style>a{}</style><style>b{}</style></head><script type="module">c()</script>`;
  expect(getPolicy(addCsp(page))).toBe(
    "default-src 'none';img-src 'self';manifest-src 'self';base-uri 'none';form-action 'none';" +
      `script-src ${hash('c()')};style-src ${hash('a{}')} ${hash('b{}')}`,
  );
});

test('a page without scripts allows none; data is no script', () => {
  const page = `<head>${meta}</head><script type="application/ld+json">{}</script>`;
  expect(getPolicy(addCsp(page))).toContain("script-src 'none';style-src 'none'");
});

test('a policy stands before all it is about', () => {
  const page = addCsp(`<head>${meta}<style>a{}</style></head>`);
  expect(page.indexOf('<meta content')).toBeLessThan(page.indexOf('<style>'));
});

test('a page that has no place for a policy is refused', () => {
  expect(() => addCsp('<head><style>a{}</style></head>')).toThrow('without <meta charset>');
});

test('a finished page is shorter and says the same', () => {
  const page = `<!doctype html><html lang="en"><head>${meta}<title>T</title><style>a{}</style></head><body><ul class="a b"><li id="x">It&#39;s <b>one</b> <i>über</i></li><li>“three”</li><li class="a">four</li></ul></body></html>`;
  const short = postProcessPage(Buffer.from(page)).toString();
  const read = (html: string) => {
    const { document } = new JSDOM(html).window;
    const items = [...document.querySelectorAll('li')].map((item) => item.textContent);
    return [document.title, document.documentElement.lang, document.body.innerHTML, items];
  };
  expect(minifyPage(Buffer.from(page)).length).toBeLessThan(page.length * 0.8);
  expect(read(short)).toEqual(read(page));
});

test('the hash of a style is that of its bytes', () => {
  const css = '.since::before{content:"→"}';
  const page = postProcessPage(Buffer.from(`<head>${meta}<style>${css}</style></head><p>Text.`));
  expect(getPolicy(page.toString())).toContain(`style-src ${hash(css)}`);
});

const styles = '@layer base{a{}}@layer grid{b{}}@media (width<9px){c{}}';
const head = `<head><style>@page{margin:0}</style><style>/*! x */\n${styles}</style>`;

/** Every style sheet of a page in its order, and the words of its body. */
const readStyles = (html: string) => {
  const { document } = new JSDOM(html).window;
  const sheets = [...document.querySelectorAll('style')].map((style) => ({
    css: style.textContent,
    after: style.closest('svg')?.previousElementSibling?.textContent,
  }));
  document.querySelectorAll('style').forEach((style) => style.remove());
  return { sheets, text: document.body.textContent };
};

test.each([
  ['a title', '<h1>T</h1><p>Text.', 'T'],
  ['a title with an id', '<h1 id=t>T</h1><p>Text.', 'T'],
  ['a standfirst', '<h1>T</h1><p class=standfirst>S.<p>Text.', 'S.'],
  ['a standfirst that is closed', '<h1>T</h1><p class=standfirst>S.</p><ul><li>Text.</ul>', 'S.'],
])(
  'late styles stand behind %s, and what pages add to print is among them',
  (_what, body, last) => {
    const { sheets, text } = readStyles(deferStyles(`${head}<body>${body}`));
    expect(sheets).toEqual([
      { css: '@layer base{a{}}', after: undefined },
      { css: '@layer grid{b{}}@media (width<9px){c{}}@page{margin:0}', after: last },
    ]);
    expect(text).toBe(readStyles(`<body>${body}`).text);
  },
);

test('a policy allows late styles as browsers read them', () => {
  const page = addCsp(deferStyles(`${head}${meta}<body><h1>T</h1>`));
  const { sheets } = readStyles(page);
  expect(sheets).toHaveLength(2);
  expect(page).toContain('(width&lt;9px)');
  expect(getPolicy(page)).toContain(`style-src ${sheets.map(({ css }) => hash(css)).join(' ')}`);
});

test.each(['Trade&not aid', 'Fish &amp; chips', '&lt;b>', 'R&D', '&#38;'])(
  'a running head that says "%s" is read as written, and allowed',
  (words) => {
    const css = `@page{@top-left{content:"${words}"}}`;
    const page = addCsp(deferStyles(`<head>${meta}<style>${css}</style>${head}<body><h1>T</h1>`));
    const late = readStyles(page).sheets.at(-1)?.css ?? '';
    expect(late).toContain(css);
    expect(getPolicy(page)).toContain(hash(late));
  },
);

test('entities in scripts and in styles of the head are no entities', () => {
  const page = `<head>${meta}<style>a{content:"&lt;"}</style></head><script>c("&lt;")</script>`;
  expect(getPolicy(addCsp(page))).toContain(
    `script-src ${hash('c("&lt;")')};style-src ${hash('a{content:"&lt;"}')}`,
  );
});

test.each([
  ['without a title', `${head}<body><p>Text.`],
  ['without late styles', '<head><style>a{}</style><body><h1>T</h1>'],
])('a page %s keeps its styles where they are', (_what, page) => {
  expect(deferStyles(page)).toBe(page);
});
