/** Permalinks: the published addresses, and those that a change would lose. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  findLostPermalinks,
  getPermalinks,
  type NamedAnalysis,
} from '../../../src/addresses/permalinks.ts';

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

test('loses nothing with former names of the analysis and its parts', () => {
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

describe('npm run permalinks', () => {
  mkdirSync('.cache/unit', { recursive: true });
  const folder = mkdtempSync('.cache/unit/permalinks-');
  const list = `${folder}/permalinks.json`;

  const run = () => {
    const call = ['src/checks/permalinks/add-permalinks.ts', '--content', folder];
    return spawnSync(process.execPath, call, { encoding: 'utf8' });
  };

  beforeEach(() => cpSync('tests/fixtures/site/content', folder, { recursive: true }));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['["ferry/",\n<<<<<<< HEAD\n]', '2:1-2:1 error Unexpected JSON'],
    ['{ "addresses": ["ferry/"] }', '1:1-1:1 error Unexpected {"addresses":["ferry/"]}'],
    [
      '["ferry/", 2031]',
      '1:12-1:16 error Unexpected 2031, expected a text: put it in quotation marks.',
    ],
  ])('leaves a list as it is that it cannot read: %j', (text, finding) => {
    writeFileSync(list, text);
    const { status, stderr } = run();
    expect(stderr.replace(/ +/g, ' ')).toContain(finding);
    expect(stderr).toContain('Nothing was written.');
    expect(status).toBe(1);
    expect(readFileSync(list, 'utf8')).toBe(text);
  });

  test('lists no address of an analysis that it cannot read', () => {
    writeFileSync(list, '["ferry/"]');
    const article = `${folder}/analyses/night-ferry/index.md`;
    writeFileSync(
      article,
      readFileSync(article, 'utf8').replace('title:', 'draft: true\n\ttitle:'),
    );
    expect(run().status).toBe(1);
    expect(readFileSync(list, 'utf8')).toBe('["ferry/"]');
  });

  test('adds to a list with a byte order mark', () => {
    writeFileSync(list, '\ufeff["ferry/"]');
    expect(run().stdout).toMatch(/^1 published addresses, \d+ added\.\n$/);
    expect(JSON.parse(readFileSync(list, 'utf8'))).toContain('ferry/');
  });
});
