/** Permalinks: the published addresses, and those that a change would lose. */
import { expect, test } from 'vitest';
import {
  findLostPermalinks,
  getPermalinks,
  type NamedAnalysis,
} from '../../src/addresses/permalinks.ts';

const ferry: NamedAnalysis = {
  id: 'ferry',
  formerly: [],
  parts: [{ id: 'money', formerly: [] }],
  claims: [
    { id: 'nine', formerly: [], isMarked: true },
    { id: 'ten', formerly: [], isMarked: false },
  ],
  notes: [{ id: 'island', formerly: [] }],
  figures: [{ id: 'sailings', formerly: [] }],
  terms: [{ id: 'line', formerly: ['operator'] }],
};

test('lists every address of an analysis once, in order', () => {
  expect(getPermalinks([ferry])).toMatchInlineSnapshot(`
    [
      "ferry/",
      "ferry/#island",
      "ferry/#line",
      "ferry/#money",
      "ferry/#nine",
      "ferry/#note-island",
      "ferry/#note-nine",
      "ferry/#sailings",
      "ferry/money/",
      "ferry/record/",
      "ferry/record/#nine",
      "ferry/record/#ten",
    ]
  `);
});

test('finds what a renamed part and a renamed claim would lose', () => {
  const published = getPermalinks([ferry]);
  const renamed = {
    ...ferry,
    parts: [{ id: 'who-paid', formerly: [] }],
    claims: [{ id: 'nine-a-week', formerly: [], isMarked: true }, ...ferry.claims.slice(1)],
  };
  expect(findLostPermalinks(published, [renamed])).toEqual([
    'ferry/#money',
    'ferry/#nine',
    'ferry/#note-nine',
    'ferry/money/',
    'ferry/record/#nine',
  ]);
});

test('loses nothing where former names are kept, of the analysis and of what is in it', () => {
  const published = getPermalinks([ferry]);
  const renamed = {
    ...ferry,
    id: 'boat',
    formerly: ['ferry'],
    parts: [{ id: 'who-paid', formerly: ['money'] }],
    claims: [{ id: 'nine-a-week', formerly: ['nine'], isMarked: true }, ...ferry.claims.slice(1)],
  };
  expect(findLostPermalinks(published, [renamed])).toEqual([]);
});

test('loses the places of a claim that the text no longer marks', () => {
  const unmarked = {
    ...ferry,
    claims: ferry.claims.map((claim) => ({ ...claim, isMarked: false })),
  };
  expect(findLostPermalinks(getPermalinks([ferry]), [unmarked])).toEqual([
    'ferry/#nine',
    'ferry/#note-nine',
  ]);
});
