/** A sentence before another ends with exactly one punctuation mark. */
import { expect, test } from 'vitest';
import { getFullStop } from '../../../src/wording/full-stop.ts';

test.each([
  ['they have left the quay', '.'],
  ['They left.', ''],
  ['Did they leave?', ''],
  ['“They left.”', ''],
  ['They left (in June).', ''],
  ['the ferry (of 1901)', '.'],
  ['船は出た。', ''],
  ['and then …', ''],
  ['They left. ', ''],
])('"%s" is followed by "%s"', (words, stop) => {
  expect(getFullStop(words)).toBe(stop);
});
