/** Every installed package is under a licence that the project accepts. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  license?: string;
}

/**
 * Licences that allow use, change and distribution; binaries under the LGPL are used unchanged, by
 * Astro's image service.
 */
const accepted = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
]);

/** Licences read in the package itself, where its metadata names none. */
const readByHand: Record<string, string> = { format: 'MIT' };

/** True where every licence of an AND, or one of an OR, is accepted. */
const isAccepted = (expression: string): boolean => {
  const words = expression.replace(/^\((.*)\)$/, '$1');
  const every = words.split(' AND ');
  if (every.length > 1) return every.every(isAccepted);
  return words.split(' OR ').some((licence) => accepted.has(licence));
};

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Package>;
};

const licences = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, { license }]) => {
    const name = path.replace(/^.*node_modules\//, '');
    return { name, licence: license ?? readByHand[name] ?? 'none' };
  });

test('every package of the lockfile is under an accepted licence', () => {
  expect(licences.length).toBeGreaterThan(500);
  expect(licences.filter(({ licence }) => !isAccepted(licence))).toEqual([]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['Apache-2.0 AND LGPL-3.0-or-later AND MIT', true],
  ['(MIT AND Zlib)', true],
  ['GPL-3.0-only', false],
  ['MIT AND GPL-3.0-only', false],
  ['SEE LICENSE IN LICENSE.txt', false],
  ['none', false],
])('the licence %s: %s', (licence, expected) => {
  expect(isAccepted(licence)).toBe(expected);
});

test('SECURITY.md lists each font and the map, with their licences', () => {
  const security = readFileSync('SECURITY.md', 'utf8');
  const shipped = licences.filter(({ name }) => /^(@fontsource\/|world-atlas$)/.test(name));
  expect(shipped.length).toBe(10);
  for (const { name, licence } of shipped)
    expect(security).toMatch(new RegExp(`\\| \`${name}\` +\\| ${licence} +\\|`));
});
