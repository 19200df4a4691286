/** Words that stay on one line. */
import { expect, test } from 'vitest';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { wrapNoBreak } from '../../../src/annotate/wrap-no-break.ts';

test.each([
  ['Isis-K, al-Qaeda and an F-16', ['Isis-K', 'al-Qaeda', 'F-16']],
  ['Pul-e-Charkhi’s e-mail', ['Pul-e-Charkhi', 'e-mail']],
  ['re-elected, un-American', ['un-American']],
  ['near-identical counter-terrorism', []],
  ['a-word-that-is-too-long-to-keep', []],
  ['S/2020-1, https://example.org/a-b, x-/y, -k', []],
  ['no hyphen', []],
  ['S/2021/68 says 500–1,500, 29–30 August', ['500–1,500', '29–30']],
  ['$25m–$50m; 2–3% (4–5).', ['$25m–$50m', '2–3%', '4–5']],
  ['5\u2009km off, €\u20095–6\u2009m', ['5\u2009km', '€\u20095–6\u2009m']],
  ['5 km, 1,500 – 2,000, S/2020/1–3, Kabul–Herat', []],
])('in "%s" they are %j', (text, expected) => {
  const { children } = wrapNoBreak({ type: 'text', value: text });
  const kept = children.flatMap((child) => (child.type === 'element' ? [toHtml(child)] : []));
  expect(kept).toEqual(expected.map((word) => `<span class="unbroken">${word}</span>`));
});

test('no character of a text changes, and code stays as it is', () => {
  const tree = h('p', ['By Isis-K: ', h('a', 'the F-16'), h('code', 'a-b')]);
  expect(toHtml(wrapNoBreak(tree)).replace(/<\/?span[^>]*>/g, '')).toBe(toHtml(tree));
  expect(toHtml(wrapNoBreak(tree))).toContain('<code>a-b</code>');
});
