/** Messages to authors are complete sentences, for any invalid value. */
import { globSync, readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { expect, test } from 'vitest';
import { check } from '../../../src/checks/check.ts';
import { readFiles } from '../../../src/checks/read/read-files.ts';
import { expectName } from '../../../src/checks/report/suggest.ts';
import { sound } from '../support/check-folder.ts';

/** A gap in a message, or a value that only programs understand. */
const gap =
  /expected(?: one of| a| an| as in)?\s*(?:[.;,]|:(?![:\w]))|\b(?:undefined|NaN)\b|\[object|\s\(\)|\s\.(?!\w)|[^.]\.\.$|:\s+\.$/i;

const folder = `tests/fixtures/checks/${sound}/content`;
const files = readFiles(folder).filter(({ path }) => !path.endsWith('README.md'));

type Path = (string | number)[];

const getPaths = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? [
        path,
        ...Object.entries(value).flatMap(([key, inner]) =>
          getPaths(inner, [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ]
    : [path];

/** The value with another one at a path; `undefined` leaves the field out. */
const replaceAt = (value: unknown, [step, ...rest]: Path, other: unknown): unknown => {
  if (step === undefined) return other;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[step] = replaceAt(copy[step], rest, other);
  return copy;
};

const frontMatter = /^---\n([^]*?\n)---\n/;

const read = (text: string): unknown => parse(frontMatter.exec(text)?.[1] ?? text);

const write = (text: string, value: unknown = null): string => {
  const [front] = frontMatter.exec(text) ?? [''];
  return front
    ? `---\n${stringify(value)}---\n${text.slice(front.length)}`
    : text.startsWith('[')
      ? JSON.stringify(value)
      : stringify(value);
};

const wrong = [undefined, null, '', ' ', 0, -1.5, true, [], {}, ['x'], { x: 1 }, 'x'.repeat(400)];

/** Messages of the check while one file of sound content has another text. */
const getReasons = (path: string, text: string): string[] =>
  check(
    folder,
    files.map((file) => (file.path === path ? { ...file, text } : file)),
  ).files.flatMap(({ messages }) => messages.map(({ reason }) => reason));

test.each(files.map(({ path, text }) => [path.slice(folder.length + 1), path, text] as const))(
  'any value anywhere in %s gives complete sentences',
  { timeout: 60_000 },
  (_name, path, text) => {
    // Each place gets one of the values, so that each field of a kind sees several of them.
    for (const [index, place] of getPaths(read(text)).entries()) {
      const other = write(text, replaceAt(read(text), place, wrong[index % wrong.length]));
      const reasons = getReasons(path, other);
      expect(reasons.filter((reason) => gap.test(reason) || reason.length > 600)).toEqual([]);
    }
  },
);

test('no message of a fixture has a gap', () => {
  const reports = globSync('tests/fixtures/checks/*/expected.txt');
  expect(reports.length).toBeGreaterThan(100);
  for (const report of reports)
    for (const line of readFileSync(report, 'utf8').split('\n'))
      expect(gap.test(line.replace(/ {2,}.*$/, '')), line).toBe(false);
});

test.each([
  [[], 'expected none.'],
  [['port'], 'expected "port".'],
  [['port', 'pier'], 'expected one of "port", "pier"; did you mean "pier"?'],
  [
    ['port', 'pier', 'lane', 'quay', 'dock', 'wharf', 'berth'],
    'expected one of 7 such as "pier", "port", "lane"; did you mean "pier"?',
  ],
])('instead of "peer", of %j, %s', (valid, words) => {
  expect(expectName('peer', valid)).toBe(words);
});
