/** Links within sentences of the interface, which translators place. */
import { expect, test } from 'vitest';
import { splitLinks } from '../../../src/wording/split-links.ts';

const links = { email: { href: 'mailto:desk@example.org' }, page: { href: '/a/', words: 'A [b]' } };

test('a sentence is split at its links; a link without words has its own, or its address', () => {
  expect(splitLinks('Write to [the desk](email), or see [](page).', links)).toEqual([
    { text: 'Write to ' },
    { text: 'the desk', link: links.email },
    { text: ', or see ' },
    { text: 'A [b]', link: links.page },
    { text: '.' },
  ]);
  expect(splitLinks('[](email)', links)[0]?.text).toBe('mailto:desk@example.org');
  expect(splitLinks('None (at all).', links)).toEqual([{ text: 'None (at all).' }]);
});

test('throws for a link whose name is unknown', () => {
  expect(() => splitLinks('[us](emial)', links)).toThrow(
    'Unexpected link "emial", expected one of email, page.',
  );
});
