/** Text fragments: the shortest directive that finds the words, and only these. */
import { expect, test } from 'vitest';
import { getTextFragment } from '../../src/model/text-fragment.ts';

const text = 'Nine boats left the port.\nThe port, people said, had seen boats before.';

test('gives words alone that occur once', () => {
  const context = { before: '', after: ' boats left the port.' };
  expect(getTextFragment('Nine', context, text)).toBe(':~:text=Nine');
});

test('sets words apart by their neighbours where they occur again, in any case', () => {
  const context = { before: '\nThe ', after: ', people said, had seen boats before.\n' };
  expect(getTextFragment('Port', context, text)).toBe(':~:text=The-,Port,-%2C%20people%20said%2C');
});

test('takes more neighbours until the words are alone', () => {
  const repeated = 'a b c d X e f g h. z b c d X e f g y.';
  const context = { before: 'a b c d X e f g h. z b c d ', after: ' e f g y.' };
  const fragment = getTextFragment('X', context, repeated);
  expect(fragment).toBe(':~:text=h.%20z%20b%20c%20d-,X,-e%20f%20g%20y.');
});

test('keeps every term within one block', () => {
  const context = { before: 'A cell\n\n', after: '\n\nAnother cell' };
  expect(getTextFragment('31', context, '31 and 31')).toBe(':~:text=A%20cell-,31');
});

test('writes commas, hyphens, ampersands and spaces so that none is read as syntax', () => {
  const fragment = getTextFragment('al-Qaeda,\n100% & more', { before: '', after: '' }, '');
  expect(fragment).toBe(':~:text=al%2DQaeda%2C%20100%25%20%26%20more');
});
