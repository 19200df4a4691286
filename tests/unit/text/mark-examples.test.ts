/** The marks that are examples in the reading guide. */
import { expect, test } from 'vitest';
import type { Claim, FreeNote } from '../../../src/model/analysis.ts';
import { getExamples } from '../../../src/model/verdict-examples.ts';

const createClaim = (verdict: Claim['verdict'], words?: string) =>
  ({ verdict, ...(words !== undefined && { words }) }) as Claim;

const getWords = (claims: Claim[], notes: FreeNote[] = []) =>
  getExamples({ claims, notes }).map(({ words }) => words);

test('the guide shows the first short but meaningful words of each verdict, if any', () => {
  const claims = [
    createClaim('contradicted', 'no earlier than two weeks before'),
    createClaim('contradicted', 'two weeks earlier'),
    createClaim('confirmed', 'of 2020'),
    createClaim('confirmed'),
    createClaim('contradicted', '169'),
    createClaim('confirmed', 'twelve words'),
    createClaim('confirmed', 'a ferry'),
    createClaim('confirmed', 'ten sailors'),
  ];
  expect(getWords(claims)).toEqual(['twelve words', 'two weeks earlier']);
});

test('if all are very short, it shows the longest', () => {
  const claims = ['169', 'of 2020'].map((words) => createClaim('confirmed', words));
  expect(getWords(claims)).toEqual(['of 2020']);
});

test('the last example is a free note, if any', () => {
  const notes = [{ words: 'on foot' }, { words: 'by weight' }] as FreeNote[];
  const claims = [createClaim('confirmed', 'ten sailors')];
  expect(getWords(claims, notes)).toEqual(['ten sailors', 'by weight']);
});
