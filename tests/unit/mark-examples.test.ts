/** The statements that show in the guide how marks look. */
import { expect, test } from 'vitest';
import type { Claim } from '../../src/model/analysis.ts';
import { getExamples } from '../../src/model/verdict-examples.ts';

const createClaim = (verdict: Claim['verdict'], words?: string) =>
  ({ verdict, ...(words !== undefined && { words }) }) as Claim;

const getWords = (claims: Claim[]) => getExamples({ claims }).map(({ words }) => words);

test('the guide shows the first words of each verdict that are short but say something, and nothing without', () => {
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

test('where all words are few, it shows the longest', () => {
  const claims = ['169', 'of 2020'].map((words) => createClaim('confirmed', words));
  expect(getWords(claims)).toEqual(['of 2020']);
});
