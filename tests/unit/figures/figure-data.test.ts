/** The data of figures: the schema, other problems, and the claims that are joined. */
import { readdirSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { drawPicture, drawTable, writeCsv } from '../../../src/figures/draw-figure.ts';
import {
  figureEntrySchema,
  figureSchema,
  findFigureProblems,
} from '../../../src/figures/registry.ts';
import { resolveFigure } from '../../../src/figures/resolve-figure.ts';
import { cases } from '../support/figure-arbitraries.ts';
import { fixtures, getContext, load, read, seed } from '../support/figure-fixtures.ts';

describe('resolveFigure', () => {
  const figure = (claim: string) =>
    figureSchema.parse({
      kind: 'range-over-time',
      title: 'T',
      caption: 'C',
      alt: 'A',
      unit: 'people',
      points: [{ claim }],
    });

  test('refuses an unknown claim', () => {
    expect(() => resolveFigure('toll', figure('nobody'), {})).toThrowErrorMatchingInlineSnapshot(
      `[Error: Figure "toll": Unexpected claim "nobody", expected an id of claims.yaml.]`,
    );
    expect(() => resolveFigure('toll', figure('constructor'), {})).toThrow(
      'Unexpected claim "constructor"',
    );
  });

  test('refuses a claim without a number', () => {
    const claims = { vague: { statement: 'Many died.', asOf: '2021' } };
    expect(() => resolveFigure('toll', figure('vague'), claims)).toThrowErrorMatchingInlineSnapshot(
      `[Error: Figure "toll": Expected claim "vague" to have a number (value, low or high), found none.]`,
    );
  });

  test('refuses a claim without a date', () => {
    const claims = { undated: { statement: 'Five died.', value: 5 } };
    expect(() =>
      resolveFigure('toll', figure('undated'), claims),
    ).toThrowErrorMatchingInlineSnapshot(
      `[Error: Figure "toll": Expected claim "undated" to have a date (asOf), found none.]`,
    );
  });

  test('refuses a second current count', () => {
    const data = figureSchema.parse({
      kind: 'step-over-time',
      title: 'T',
      caption: 'C',
      alt: 'A',
      unit: 'people',
      points: [{ claim: 'a', stands: true }, { claim: 'b' }, { claim: 'c', stands: true }],
    });
    const claim = { statement: 'Five died.', value: 5, asOf: '2021' };
    expect(findFigureProblems(data, { a: claim, b: claim, c: claim })).toEqual([
      {
        path: ['points', 2, 'stands'],
        message: 'Unexpected second count with stands: true, expected one current count.',
      },
    ]);
  });

  test('one corrected claim changes picture, table and data', () => {
    const draw = (value: number) => {
      const claims = { toll: { statement: 'Dead.', value, asOf: '2021' } };
      const toll = resolveFigure('f', figure('toll'), claims);
      const context = getContext(claims);
      return [toHtml(drawPicture(toll, context)), toHtml(drawTable(toll, context)), writeCsv(toll)];
    };
    expect(draw(79).join()).not.toContain('85');
    for (const text of draw(85)) expect(text).toContain('85');
  });
});

describe('figureSchema', () => {
  const base = { title: 'T', caption: 'C', alt: 'A' };

  test('refuses a figure without a text alternative', () => {
    const { success } = figureSchema.safeParse({
      kind: 'timeline',
      title: 'T',
      caption: 'C',
      events: [{ claim: 'a' }],
    });
    expect(success).toBe(false);
  });

  test('refuses a misspelt field', () => {
    const { success } = figureSchema.safeParse({
      kind: 'timeline',
      ...base,
      events: [{ claim: 'a', txt: 'x' }],
    });
    expect(success).toBe(false);
  });

  describe('accepts the bounds of a map', () => {
    const describeBounds = (...bounds: number[]): string => {
      const places = [{ name: 'Here', latitude: 0, longitude: 0, within: 1 }];
      const data = { kind: 'map', ...base, focus: 'Fiji', places, views: [{ bounds }] };
      const { error } = figureSchema.safeParse(data);
      return error?.issues.map(({ message }) => message).join() ?? 'taken';
    };

    test.each([
      [170, -20, -170, -10],
      [-10, -20, 170, 10],
      [0, -20, -180, 10],
    ])('%d, %d, %d, %d', (...bounds) => expect(describeBounds(...bounds)).toBe('taken'));

    test.each([
      [10, -20, -165, 10],
      [10, -20, 5, 10],
      [10, -20, 10, 10],
      [10, 10, 20, -10],
    ])('but not %d, %d, %d, %d, which are in another order', (...bounds) =>
      expect(describeBounds(...bounds)).toMatch('in the order west, south, east, north'),
    );

    test.each([
      [[170, -20, 190, -10], 'Unexpected longitude 190, expected -170, the same'],
      [[-190, -20, -170, -10], 'Unexpected longitude -190, expected 170, the same'],
    ])('but not %j, and says how to write it', (bounds, words) =>
      expect(describeBounds(...bounds)).toMatch(words),
    );
  });

  test('refuses an event with neither claim nor source', () => {
    const { success } = figureSchema.safeParse({
      kind: 'timeline',
      ...base,
      events: [{ date: '2021', text: 'x' }],
    });
    expect(success).toBe(false);
  });
});

describe('findFigureProblems', () => {
  const claims = {
    toll: { statement: 'Five died.', value: 5, asOf: '2021' },
    vague: { statement: 'Many died.' },
  };
  const find = (data: object) =>
    findFigureProblems(
      figureSchema.parse({ title: 'T', caption: 'C', alt: 'A', ...data }),
      claims,
    ).map(({ path, message }) => `${path.join('.')}: ${message}`);
  const place = { name: 'Here', latitude: 50, longitude: 4, within: 1 };
  const map = { kind: 'map', focus: 'Belgium', places: [place] };
  const bounds = [1, 49, 8, 52];
  const edge = { from: 'a', to: 'b', kind: 'part of', claim: 'toll' };
  const at = (name: string, column: number, row: number) => ({ name, column, row });
  const event = (date: string) => ({ date, text: date, source: 'paper' });

  test.each(
    Object.entries({
      'ranges whose claim has neither number nor date': {
        data: {
          kind: 'range-over-time',
          unit: 'people',
          points: [{ claim: 'toll' }, { claim: 'vague' }],
        },
        problems: [
          'points.1.claim: Expected claim "vague" to have a number (value, low or high), found none.',
          'points.1.claim: Expected claim "vague" to have a date (asOf), found none.',
        ],
      },
      'steps whose claim has neither number nor date, unless they bring a number': {
        data: {
          kind: 'step-over-time',
          unit: 'people',
          points: [{ claim: 'vague', value: 3, when: 'then' }, { claim: 'vague' }],
        },
        problems: [
          'points.1.claim: Expected claim "vague" to have a number (value, low or high), found none.',
          'points.1.claim: Expected claim "vague" to have a date (asOf), found none.',
        ],
      },
      'events out of order': {
        data: { kind: 'timeline', events: [event('2022'), { claim: 'toll' }, event('2020-02')] },
        problems: [
          'events.1.claim: Unexpected 2021 after 2022, expected events in the order of their dates.',
          'events.2.date: Unexpected 2020-02 after 2021, expected events in the order of their dates.',
        ],
      },
      'events without a date or the number they name': {
        data: {
          kind: 'timeline',
          events: [
            { claim: 'vague', text: '{number} die' },
            { ...event('2021'), text: '{number}' },
          ],
        },
        problems: [
          'events.0.claim: Expected claim "vague" to have a date (asOf), found none.',
          'events.0.text: Expected claim "vague" to have a number (value, low or high), found none.',
          'events.1.text: Unexpected {number}, expected it only beside a claim.',
        ],
      },
      'places outside their view, unknown, or listed twice': {
        data: {
          ...map,
          places: [place, place],
          views: [
            { bounds: [10, 40, 12, 42], places: ['Here'] },
            { bounds, places: ['Here', 'There', 'Here'] },
          ],
        },
        problems: [
          'places.1.name: Unexpected second "Here", expected each name once.',
          'views.0.places.0: Expected place "Here" inside the bounds of its view.',
          'views.1.places.2: Unexpected second "Here", expected each name once.',
          'views.1.places.1: Unexpected place "There", expected one of the names under "places".',
        ],
      },
      'views that show the same': {
        data: {
          ...map,
          views: [
            { bounds, places: ['Here'] },
            { title: 'Again', bounds, places: ['Here'] },
            { bounds: [1, 49, 8, 51], places: ['Here'] },
          ],
        },
        problems: [
          'views.1: Unexpected view that shows what view 1 shows, expected other bounds or other places.',
        ],
      },
      'countries outside their view, unknown, or listed twice': {
        data: {
          ...map,
          focus: 'Belgia',
          views: [
            { bounds, places: ['Here'], countries: ['Belgium', 'Belgia', 'Kenya', 'Belgium'] },
          ],
        },
        problems: [
          'focus: Unexpected country "Belgia", expected a name as spelt in Natural Earth.',
          'views.0.countries.3: Unexpected second "Belgium", expected each name once.',
          'views.0.countries.1: Unexpected country "Belgia", expected a name as spelt in Natural Earth.',
          'views.0.countries.2: Expected country "Kenya" inside the bounds of its view.',
        ],
      },
      'edges to unknown bodies, to themselves, or past one another': {
        data: {
          kind: 'relations',
          bodies: { a: at('A', 1, 1), b: at('B', 2, 2) },
          edges: [{ ...edge, to: 'c' }, { ...edge, to: 'a' }, edge],
        },
        problems: [
          'edges.0.to: Unexpected body "c", expected one of: a, b.',
          'edges.1.to: Unexpected edge from "a" to itself, expected two bodies.',
          'edges.2.to: Expected "a" and "b" in one row or column with nothing between them.',
        ],
      },
      'bodies in one cell': {
        data: {
          kind: 'relations',
          bodies: { a: at('A', 1, 1), b: at('B', 1, 1), c: at('C', 2, 1) },
          edges: [{ ...edge, to: 'c' }],
        },
        problems: [
          'bodies.b: Unexpected "b" in the cell of "a", expected each body in its own cells.',
        ],
      },
    }),
  )('reports %s', (_, { data, problems }) => {
    expect(find(data)).toEqual(problems);
  });

  test('stops the build with the first one', () => {
    const data = figureSchema.parse({
      kind: 'timeline',
      title: 'T',
      caption: 'C',
      alt: 'A',
      events: [event('2022'), event('2021')],
    });
    expect(() => resolveFigure('lines', data, {})).toThrowErrorMatchingInlineSnapshot(
      `[Error: Figure "lines": Unexpected 2021 after 2022, expected events in the order of their dates.]`,
    );
  });

  test('finds no problem in the fixtures and in random valid figures', () => {
    for (const folder of readdirSync(fixtures)) {
      const data = figureSchema.parse(parse(read(`${folder}/figure.yaml`)));
      expect(findFigureProblems(data, load(folder).claims), folder).toEqual([]);
    }
    fc.assert(
      fc.property(fc.oneof(...Object.values(cases)), ({ figure, claims: known }) => {
        expect(findFigureProblems(figure, known)).toEqual([]);
      }),
      { numRuns: 40, seed },
    );
  });
});

describe('figureEntrySchema', () => {
  test('names the claims and sources of a figure, each once', () => {
    const { claims, sources } = figureEntrySchema.parse({
      kind: 'timeline',
      title: 'T',
      caption: 'C',
      alt: 'A',
      events: [
        { claim: 'toll' },
        { claim: 'toll', date: '2021' },
        { date: '2021', text: 'It rained.', source: 'paper' },
        { date: '2022', text: 'It snowed.', unsourced: true },
      ],
    });
    expect({ claims, sources }).toEqual({ claims: ['toll'], sources: ['paper'] });
  });
});

describe('figureSchema requires a claim, a source or "unsourced" for', () => {
  const parse = (data: object) =>
    figureSchema.safeParse({ title: 'T', caption: 'C', alt: 'A', ...data }).success;
  const bodies = { a: { name: 'A', column: 1, row: 1 }, b: { name: 'B', column: 2, row: 1 } };
  const edge = { from: 'a', to: 'b', kind: 'part of' };
  const hasEdge = (fields: object) =>
    parse({ kind: 'relations', bodies, edges: [{ ...edge, ...fields }] });
  const hasEvent = (fields: object) =>
    parse({ kind: 'timeline', events: [{ date: '2021', text: 'x', ...fields }] });

  test('an event', () => {
    expect(hasEvent({ claim: 'x' })).toBe(true);
    expect(hasEvent({ source: 'x' })).toBe(true);
    expect(hasEvent({ unsourced: true })).toBe(true);
    expect(hasEvent({ unsourced: false })).toBe(false);
    expect(hasEvent({})).toBe(false);
    expect(hasEvent({ claim: 'x', source: 'x' })).toBe(false);
    expect(hasEvent({ claim: 'x', unsourced: true })).toBe(false);
  });

  test('an edge, whose source has a date', () => {
    expect(hasEdge({ claim: 'x' })).toBe(true);
    expect(hasEdge({ source: 'x', date: '2021' })).toBe(true);
    expect(hasEdge({ source: 'x' })).toBe(false);
    expect(hasEdge({ unsourced: true })).toBe(true);
    expect(hasEdge({})).toBe(false);
  });

  test('an edge, which has "text" only with the kind "other"', () => {
    const own = { claim: 'x', kind: 'other', text: 'lent money to' };
    expect(hasEdge(own)).toBe(true);
    expect(hasEdge({ ...own, text: undefined })).toBe(false);
    expect(hasEdge({ ...own, kind: 'part of' })).toBe(false);
  });

  test('the table shows an unsourced event or edge', () => {
    const data = figureSchema.parse({
      kind: 'relations',
      title: 'T',
      caption: 'C',
      alt: 'A',
      bodies,
      edges: [{ ...edge, unsourced: true }],
    });
    const table = drawTable(resolveFigure('f', data, {}), getContext({}));
    expect(toHtml(table)).toContain('<td><em>no source</em></td>');
  });
});
