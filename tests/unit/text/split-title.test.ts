/** The lines of titles in the contents bar. */
import { expect, test } from 'vitest';
import { splitTitle } from '../../../src/components/split-title.ts';

test.each([
  ['The attack at the airport', ['The attack ', 'at the airport']],
  ['How we checked, and what we could not see', ['How we checked, and ', 'what we could not see']],
  ['Money and recruits', ['Money and ', 'recruits']],
])('"%s" has two lines of about the same length', (title, lines) => {
  expect(splitTitle(title)).toEqual(lines);
});

test.each(['Who’s who', 'The record', 'Inconceivabilities', ''])('"%s" has one line', (title) => {
  expect(splitTitle(title)).toEqual([title]);
});
