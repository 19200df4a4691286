/** The reserved names are those of addresses and components. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageFragments, partNames, siteNames } from '../../../src/addresses/reserved-names.ts';

const isPage = (path: string) => !/about\.astro$/.test(path);

describe('the reserved names', () => {
  test('have those of pages beside the analyses, and of pages and files within one', () => {
    for (const name of ['about', 'archive', 'corrections', 'topics', '404', 'index'])
      expect(siteNames).toContain(name);
    for (const name of ['record', 'embed', 'sources', 'key-points', 'index'])
      expect(partNames).toContain(name);
  });

  test('include every id of an element in a component or layout', () => {
    const ids = globSync('src/{components,layouts,pages}/**/*.astro')
      .filter(isPage)
      .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/ id="([^"{]+)"/g)])
      .map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect(pageFragments).toEqual(expect.arrayContaining(ids));
  });
});
