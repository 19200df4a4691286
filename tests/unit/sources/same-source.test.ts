/** Items of an export that are already in the library. */
import { describe, expect, test } from 'vitest';
import { createIndex } from '../../../src/sources/same-source.ts';

const briefing = {
  id: 'briefing',
  title: 'Morning briefing',
  'container-title': 'Harbour Gazette',
  issued: { 'date-parts': [[2031, 1, 5]] },
  URL: 'https://example.org/5-january',
};

const isFound = (changes: object): boolean => {
  const index = createIndex();
  index.add(briefing);
  return index.find({ ...briefing, id: 'other', ...changes }) === briefing;
};

describe('items with the same title, newspaper and year', () => {
  test.each([
    ['are one work at one address', {}, true],
    ['are one work where one has no address', { URL: undefined }, true],
    ['are one work where one has no day', { URL: undefined, issued: { raw: '2031' } }, true],
    ['are two works at two addresses', { URL: 'https://example.org/9-september' }, false],
    ['are two works on two days', { URL: undefined, issued: { raw: '2031-09-09' } }, false],
  ])('%s', (_, changes, expected) => {
    expect(isFound(changes)).toBe(expected);
  });

  test('are two works if they have two DOIs', () => {
    const index = createIndex();
    index.add({ title: 'Tides', DOI: '10.1000/1' });
    expect(index.find({ title: 'Tides', DOI: '10.1000/2' })).toBeUndefined();
    expect(index.find({ title: 'Tides', DOI: 'https://doi.org/10.1000/1' })).toBeDefined();
  });

  test('are distinct when both are in the library', () => {
    const index = createIndex();
    const other = { ...briefing, id: 'other', URL: 'https://example.org/9-september' };
    [briefing, other].forEach(index.add);
    expect(index.find({ ...briefing, URL: 'http://www.example.org/5-january/' })).toBe(briefing);
  });
});
