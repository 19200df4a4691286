/** All outputs come from the one Analysis value. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sites } from '../support/fixture-site.ts';

/** All but the compressed forms, which differ where their file does. */
const listFiles = (folder: string): string[] =>
  globSync('**/!(*.br|*.gz)', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(entry.parentPath.indexOf(folder)))
    .map((path) => path.slice(folder.length + 1))
    .sort();

const read = (folder: string, file: string): Buffer => readFileSync(`${folder}/${file}`);

/** Files that contain the number itself. */
const tellingIt = [
  'feed.json',
  'feed.xml',
  'index.html',
  'night-ferry/annotations.jsonld',
  'night-ferry/article.md',
  'night-ferry/embed/spending/index.html',
  'night-ferry/index.html',
  'night-ferry/record/index.html',
  'night-ferry/spending.csv',
  'night-ferry/spending.svg',
  'night-ferry/who-paid/index.html',
];

/**
 * Files that name the version of the text, which has changed. Parts without the number keep their
 * version and all bytes of their pages: their PDFs are not printed again.
 */
const namingTheVersion = [
  ...['night-ferry', 'night-ferry/who-is-who', 'night-ferry/who-paid'].flatMap((folder) =>
    ['citation.bib', 'citation.json', 'citation.ris'].map((file) => `${folder}/${file}`),
  ),
  'night-ferry/who-is-who/index.html',
];

const changedFiles = listFiles(sites.plain.outDir).filter(
  (file) => !read(sites.plain.outDir, file).equals(read(sites.changed.outDir, file)),
);

test('changing one number in a claim adds and removes no file', () => {
  expect(listFiles(sites.changed.outDir)).toEqual(listFiles(sites.plain.outDir));
});

test('changing one number in a claim changes every output that contains it, and nothing else', () => {
  expect(changedFiles).toEqual([...new Set([...tellingIt, ...namingTheVersion])].sort());
});

test.each(tellingIt.filter((file) => !file.endsWith('.csv')))('%s tells the new figure', (file) => {
  const figure = /1[.,]6(00,000| ?m|m)|1600000/;
  expect(read(sites.changed.outDir, file).toString()).toMatch(figure);
  expect(read(sites.plain.outDir, file).toString()).not.toMatch(figure);
});

test('a changed file differs in the number, its drawing and the version', () => {
  const version = /(?:[Vv]ersion|"schema:version":|version%20)\D{0,3}([0-9a-f]{8})/;
  for (const file of namingTheVersion) {
    const [before = '', after = ''] = [sites.plain, sites.changed].map(({ outDir }) => {
      const text = read(outDir, file).toString();
      return text.replaceAll(version.exec(text)?.[1] ?? 'none', 'VERSION');
    });
    expect(after, file).toBe(before);
  }
});
