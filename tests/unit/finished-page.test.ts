/** The last hand on built pages: shorter, the same to a parser, and with a policy that fits. */
import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { shortenPage } from '../../src/outputs/minify.ts';
import { tightenPolicy } from '../../src/outputs/policy.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = `default-src 'none'; script-src 'self' 'sha256-AAA=' 'sha256-BBB='; style-src 'self' 'sha256-CCC=';`;
const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;

const getPolicy = (html: string): string =>
  new JSDOM(html).window.document.querySelector('meta')?.content ?? '';

test('a policy has the hashes of the styles and scripts on the page, and no others', () => {
  const page = `<head>${meta}<style>a{}</style><style>b{}</style></head><script type="module">c()</script>`;
  expect(getPolicy(tightenPolicy(page))).toBe(
    `default-src 'none'; script-src ${hash('c()')}; style-src ${hash('a{}')} ${hash('b{}')};`,
  );
});

test('a page without scripts allows none; data is no script', () => {
  const page = `<head>${meta}</head><script type="application/ld+json">{}</script>`;
  expect(getPolicy(tightenPolicy(page))).toContain("script-src 'none'; style-src 'none';");
});

test('a text about policies stays as it is written', () => {
  const text = "<p>Sites say script-src 'self' in theirs.</p>";
  expect(tightenPolicy(`<head>${meta}</head>${text}`)).toContain(text);
});

test('a minified page is shorter and says the same', () => {
  const page = `<!doctype html><html lang="en"><head><title>T</title><style>/*! x */
a{}</style></head><body><ul class="a b"><li id="x">It&#39;s <b>one</b> <i>two</i></li><li>three</li></ul></body></html>`;
  const short = shortenPage(page);
  const read = (html: string) => {
    const { document } = new JSDOM(html).window;
    const items = [...document.querySelectorAll('li')].map((item) => item.textContent);
    return [document.title, document.documentElement.lang, document.body.innerHTML, items];
  };
  expect(short.length).toBeLessThan(page.length * 0.8);
  expect(read(short)).toEqual(read(page));
  expect(short).toContain('<style>a{}</style>');
});
