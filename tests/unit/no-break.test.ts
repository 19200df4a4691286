/** Which words stay on one line. */
import { expect, test } from 'vitest';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { wrapNoBreak } from '../../src/model/wrap-no-break.ts';

test.each([
  ['Isis-K, al-Qaeda and an F-16', ['Isis-K', 'al-Qaeda', 'F-16']],
  ['Pul-e-Charkhi’s e-mail', ['Pul-e-Charkhi', 'e-mail']],
  ['re-elected, un-American', ['un-American']],
  ['near-identical counter-terrorism', []],
  ['a-word-that-is-too-long-to-keep', []],
  ['S/2020-1, https://example.org/a-b, x-/y, -k', []],
  ['no hyphen', []],
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
