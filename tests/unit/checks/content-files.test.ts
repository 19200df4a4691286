/** The files of content/: symbolic links are followed, and each unreadable file is one finding. */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { check } from '../../../src/checks/check.ts';
import { readFiles } from '../../../src/checks/read/read-files.ts';
import { sound } from '../support/check-folder.ts';

const folder = '.cache/unit/linked';
const ferry = 'analyses/ferry';

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(`tests/fixtures/checks/${sound}/content`, folder, { recursive: true });
});

/** Replaces a file with a link. */
const link = (path: string, target: string): void => {
  rmSync(`${folder}/${path}`, { recursive: true, force: true });
  symlinkSync(target, `${folder}/${path}`);
};

const getFindings = (): string[] =>
  check(folder, readFiles(folder)).files.flatMap(({ path, messages }) =>
    messages.map(({ line, column, reason }) => `${path}:${line}:${column} ${reason}`),
  );

const describe = (path: string, code: string): string =>
  `${folder}/${path}:1:1 Unexpected file that cannot be read (${code}), expected a file, or a link to one.`;

test.each([
  'index.md',
  'claims.yaml',
  'sidebars/fleet.md',
  'sidebars/gone.md',
  'figures/gone.yaml',
  'figures/gone',
  'more',
])('a link to nothing at %s is one finding', (name) => {
  link(`${ferry}/${name}`, 'nowhere');
  expect(getFindings()).toContain(describe(`${ferry}/${name}`, 'ENOENT'));
  // A deleted sidebar is reported where the text places it, not a second time here.
  expect(getFindings()).toHaveLength(1);
});

test('a broken link instead of the library or an analysis is one finding', () => {
  link('analyses/other', '/nowhere');
  expect(getFindings()).toEqual([describe('analyses/other', 'ENOENT')]);
  rmSync(`${folder}/analyses/other`);
  link('sources.json', 'nowhere.json');
  expect(getFindings()).toEqual([describe('sources.json', 'ENOENT')]);
});

test.each([
  ['that is its own target', `${ferry}/figures/own.yaml`, 'own.yaml'],
  ['to the folder that holds it', `${ferry}/figures/up`, '.'],
  ['to a folder above it', `${ferry}/sidebars/up`, '../../..'],
  ['from analyses/ to itself', 'analyses/again', '.'],
])('a link %s is one finding', (_what, path, target) => {
  link(path, target);
  expect(getFindings()).toEqual([describe(path, 'ELOOP')]);
});

test('two links to each other are one finding each', () => {
  link(`${ferry}/sidebars/a.md`, 'b.md');
  link(`${ferry}/sidebars/b.md`, 'a.md');
  expect(getFindings()).toEqual(
    ['a', 'b'].map((name) => describe(`${ferry}/sidebars/${name}.md`, 'ELOOP')),
  );
});

test('a link to a folder of an analysis is followed', () => {
  const elsewhere = `${folder}-elsewhere`;
  rmSync(elsewhere, { recursive: true, force: true });
  mkdirSync(elsewhere);
  cpSync(`${folder}/${ferry}`, `${elsewhere}/ferry`, { recursive: true });
  link(ferry, resolve(elsewhere, 'ferry'));
  expect(getFindings()).toEqual([]);
});

test.each(['utf16le', 'utf16be'])('a file in %s is one finding', (encoding) => {
  const bytes = Buffer.from(readFileSync(`${folder}/sources.json`, 'utf8'), 'utf16le');
  writeFileSync(`${folder}/sources.json`, encoding === 'utf16le' ? bytes : bytes.swap16());
  expect(getFindings()).toEqual([
    expect.stringMatching(/sources\.json:1:\d Unexpected null byte, as in a UTF-16 or binary file/),
  ]);
});

test('a paragraph of a million characters is read', () => {
  const sidebar = `${folder}/${ferry}/sidebars/fleet.md`;
  appendFileSync(sidebar, `\n${'word '.repeat(200_000)}\n`);
  expect(getFindings()).toEqual([]);
});

test.each(['permalinks.json', `${ferry}/index.md`, `${ferry}/sidebars/crew.md`, 'README.md'])(
  'a folder at %s is one finding',
  (path) => {
    rmSync(`${folder}/${path}`, { force: true });
    mkdirSync(`${folder}/${path}`);
    expect(getFindings()).toEqual([
      `${folder}/${path}:1:1 Unexpected folder, expected a file of this name, or no such folder.`,
    ]);
  },
);

test('a pipe instead of a file is one finding, and does not block', () => {
  execFileSync('mkfifo', [`${folder}/permalinks.json`]);
  expect(getFindings()).toEqual([describe('permalinks.json', 'ESPIPE')]);
});

test.each([
  ['permalinks.json', '3 GB', 3000, 50],
  [`${ferry}/sidebars/crew.md`, '3 MB', 3, 2],
])('a file at %s of %s is one finding', (path, _size, size, largest) => {
  writeFileSync(`${folder}/${path}`, '');
  truncateSync(`${folder}/${path}`, size * 1_000_000);
  expect(getFindings()).toEqual([
    `${folder}/${path}:1:1 Unexpected size of ${size} MB, expected at most ${largest}.`,
  ]);
});

test.each([
  ['sources.json', 'Sources.JSON'],
  [`${ferry}/claims.yaml`, 'claims.yml'],
  [`${ferry}/index.md`, 'Index.MD'],
])('in the place of a missing %s, one that is called %s is named', (path, name) => {
  renameSync(`${folder}/${path}`, join(dirname(`${folder}/${path}`), name));
  expect(getFindings()).toContain(
    `${folder}/${path}:1:1 Expected this file, found "${name}": rename it.`,
  );
});
