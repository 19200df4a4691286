/** Post-processed pages are shorter, have the same content and a matching policy. */
import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { minifyPage } from '../../../src/publish/minify.ts';
import { addCsp } from '../../../src/publish/csp.ts';
import { postProcess } from '../../../src/publish/post-process-page.ts';

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

test('a policy precedes every style and script', () => {
  const page = addCsp(`<head>${meta}<style>a{}</style></head>`);
  expect(page.indexOf('<meta content')).toBeLessThan(page.indexOf('<style>'));
});

test('throws for a page without a place for a policy', () => {
  expect(() => addCsp('<head><style>a{}</style></head>')).toThrow('without <meta charset=utf-8>');
});

test('a minified page is shorter and has the same text', () => {
  const page = `<!doctype html><html lang="en"><head>${meta}<title>T</title><style>a{}</style></head><body><ul class="a b"><li id="x">It&#39;s <b>one</b> <i>über</i></li><li>“three”</li><li class="a">four</li></ul></body></html>`;
  const short = postProcess(page);
  const read = (html: string) => {
    const { document } = new JSDOM(html).window;
    const items = [...document.querySelectorAll('li')].map((item) => item.textContent);
    return [document.title, document.documentElement.lang, document.body.innerHTML, items];
  };
  expect(minifyPage(page).length).toBeLessThan(page.length * 0.8);
  expect(read(short)).toEqual(read(page));
});

test('the hash of a style is that of its bytes', () => {
  const css = '.since::before{content:"→"}';
  const page = postProcess(`<head>${meta}<style>${css}</style></head><p>Text.`);
  expect(getPolicy(page)).toContain(`style-src ${hash(css)}`);
});

test('entities in scripts and in styles of the head are not decoded', () => {
  const page = `<head>${meta}<style>a{content:"&lt;"}</style></head><script>c("&lt;")</script>`;
  expect(getPolicy(addCsp(page))).toContain(
    `script-src ${hash('c("&lt;")')};style-src ${hash('a{content:"&lt;"}')}`,
  );
});

test.each([
  ['an attribute', '<p title="How <style> works">'],
  ['an attribute with the other quotes', `<p title='"<script>'>`],
  ['an attribute with an apostrophe', '<p title="Don\'t <style>">'],
  ['an attribute with both quotes', '<p title="It&#39;s &quot;<script>&quot;">'],
  ['a description', '<meta name="description" content="What a > b, and <script> means">'],
  ['a comment', '<!-- <style>'],
  ['text', '<p>How &lt;style> works'],
  ['a script', '<script>c("<style>")</script>'],
])('a tag named in %s is not read as one', (_what, html) => {
  const page = `<!doctype html><head>${meta}<title>T</title>${html}${html.startsWith('<!') ? ' -->' : ''}<style>a{color:red}</style><script>b()</script><p>Text.`;
  const read = postProcess(page);
  const { document } = new JSDOM(read).window;
  const policy = getPolicy(read);
  const texts = [...document.querySelectorAll('style, script')].map((item) => item.textContent);
  expect(texts.length).toBeGreaterThan(1);
  for (const text of texts) expect(policy).toContain(hash(text));
  expect(policy.match(/sha256/g)).toHaveLength(texts.length);
});

test.each([
  ['a style for paper', '<style media=print>a{}</style>', 'style', 'a{}'],
  ['a script with a type', '<script type=text/javascript>b()</script>', 'script', 'b()'],
  ['a script with a data attribute', '<script data-type="x">b()</script>', 'script', 'b()'],
  ['an upper-case tag', '<STYLE>a{}</STYLE>', 'style', 'a{}'],
])('%s is allowed', (_what, html, kind, text) => {
  const policy = getPolicy(addCsp(`<head>${meta}${html}</head>`));
  expect(policy).toContain(`${kind}-src ${hash(text)}`);
});
