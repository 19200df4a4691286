import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { drawFigure } from '../../src/figures/draw-figure.ts';
import {
  type DrawnFigure,
  type FigureContext,
  narrowWidth,
  pageWidth,
} from '../../src/figures/figure.ts';
import { fontSize, getTextWidth } from '../../src/figures/labels.ts';
import { type ClaimNumbers, resolveFigure } from '../../src/figures/resolve-figure.ts';
import { drawAxis, makeScale } from '../../src/figures/scales.ts';
import { writeSvgFile } from '../../src/figures/svg-file.ts';
import { figureSchema } from '../../src/schemas/figure.ts';
import { cases } from './figure-arbitraries.ts';
import { getCollisions, getStrays } from './figure-boxes.ts';

/** The same cases on every run; another number looks at others. */
const seed = 20211123;

const fixtures = fileURLToPath(new URL('../fixtures/figures/', import.meta.url));
const read = (path: string): string => readFileSync(fixtures + path, 'utf8');
const has = (folder: string, name: string): boolean =>
  readdirSync(fixtures + folder).includes(name);

const cite = (id: string) => ({ href: `#${id}`, words: `Who says ${id}` });

const getContext = (claims: object, width: number = pageWidth): FigureContext => ({
  id: 'figure',
  width,
  claims: Object.fromEntries(Object.keys(claims).map((id) => [id, cite(id)])),
  sources: { paper: cite('paper'), atlas: cite('atlas') },
});

const load = (folder: string) => {
  const claims: Record<string, ClaimNumbers> = has(folder, 'claims.yaml')
    ? parse(read(`${folder}/claims.yaml`), (_, value: unknown) => value)
    : {};
  const dated = Object.fromEntries(
    Object.entries(claims).map(([id, claim]) => [
      id,
      { ...claim, ...(claim.asOf === undefined ? {} : { asOf: String(claim.asOf) }) },
    ]),
  );
  const figure = resolveFigure(
    'figure',
    figureSchema.parse(parse(read(`${folder}/figure.yaml`))),
    dated,
  );
  return { figure, claims: dated };
};

const getPicture = ({ drawPicture }: DrawnFigure): Element => {
  if (!drawPicture) throw new Error('Expected a picture.');
  return drawPicture();
};

const print = (tree: Element): string =>
  `${toHtml(tree, { space: tree.tagName === 'svg' ? 'svg' : 'html' }).replaceAll('><', '>\n<')}\n`;

describe('drawFigure draws what is saved', () => {
  test.each(readdirSync(fixtures))('%s', async (folder) => {
    const { figure, claims } = load(folder);
    const { drawPicture, table, csv } = drawFigure(figure, getContext(claims));
    await expect(print(table)).toMatchFileSnapshot(`${fixtures}${folder}/expected.html`);
    await expect(csv).toMatchFileSnapshot(`${fixtures}${folder}/expected.csv`);
    if (!drawPicture) return;
    const svg = drawPicture();
    await expect(print(svg)).toMatchFileSnapshot(`${fixtures}${folder}/expected.svg`);
    expect(getStrays(svg)).toEqual([]);
    expect(getCollisions(svg)).toEqual([]);
  });
});

describe.each(Object.entries(cases))('for random valid data, %s', (_, arbitrary) => {
  test.each([pageWidth, narrowWidth])('keep labels inside and apart at width %i', (width) => {
    fc.assert(
      fc.property(arbitrary, ({ figure, claims }) => {
        figureSchema.parse(figure);
        const svg = getPicture(
          drawFigure(resolveFigure('figure', figure, claims), getContext(claims, width)),
        );
        expect(getStrays(svg)).toEqual([]);
        expect(getCollisions(svg)).toEqual([]);
        expect(toHtml(svg)).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 40, seed },
    );
  });
});

test('a span too small to divide can be drawn all the same', () => {
  const scale = makeScale([{ low: -5e-324, high: 5e-324, room: 0 }], 0, 300);
  expect(() => drawAxis(scale, 320, 0, 10)).not.toThrow();
});

test('text widths are estimated no narrower than the widest common typeface sets them', () => {
  const widths = JSON.parse(
    readFileSync(new URL('../fixtures/label-widths.json', import.meta.url), 'utf8'),
  ) as Record<string, number>;
  const narrower = Object.entries(widths).filter(
    ([character, width]) => getTextWidth(character) < (width / 1000) * fontSize,
  );
  expect(narrower).toEqual([]);
});

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

  test('refuses events out of order', () => {
    const event = (date: string) => ({ date, text: date, source: 'paper' });
    const events = [event('2020-02'), event('2019')];
    const figure = figureSchema.parse({
      kind: 'timeline',
      title: 'T',
      caption: 'C',
      alt: 'A',
      events,
    });
    expect(() => resolveFigure('lines', figure, {})).toThrowErrorMatchingInlineSnapshot(
      `[Error: Figure "lines": Unexpected 2019 ("2019") after 2020-02, expected events in the order of their dates.]`,
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

  test('lets one corrected claim change picture, table and data', () => {
    const draw = (value: number) => {
      const claims = { toll: { statement: 'Dead.', value, asOf: '2021' } };
      return drawFigure(resolveFigure('f', figure('toll'), claims), getContext(claims));
    };
    const [before, after] = [draw(79), draw(85)];
    expect([toHtml(getPicture(before)), toHtml(before.table), before.csv].join()).not.toContain(
      '85',
    );
    for (const text of [toHtml(getPicture(after)), toHtml(after.table), after.csv])
      expect(text).toContain('85');
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

  test('refuses an event with neither claim nor source', () => {
    const { success } = figureSchema.safeParse({
      kind: 'timeline',
      ...base,
      events: [{ date: '2021', text: 'x' }],
    });
    expect(success).toBe(false);
  });
});

describe('drawFigure refuses', () => {
  const context = getContext({ x: true });
  const base = { title: 'T', caption: 'C', alt: 'A' };
  const draw = (data: object) => () =>
    getPicture(
      drawFigure(
        resolveFigure('f', figureSchema.parse({ ...base, ...data }), { x: { statement: 'S' } }),
        context,
      ),
    );
  const place = { name: 'Here', latitude: 50, longitude: 4, within: 1 };
  const map = { kind: 'map', focus: 'Belgium', places: [place] };
  const edge = { from: 'a', to: 'b', kind: 'part of', claim: 'x' };
  const at = (name: string, column: number, row: number) => ({ name, column, row });

  test('a place outside its view', () => {
    const views = [{ bounds: [10, 40, 12, 42], places: ['Here'] }];
    expect(draw({ ...map, views })).toThrowErrorMatchingInlineSnapshot(
      `[Error: Figure "figure": Expected place "Here" inside the bounds of its view.]`,
    );
  });

  test('a place it does not know', () => {
    const views = [{ bounds: [1, 49, 8, 52], places: ['There'] }];
    expect(draw({ ...map, views })).toThrowErrorMatchingInlineSnapshot(
      `[Error: Figure "figure": Unexpected place "There", expected one of the names under "places".]`,
    );
  });

  test('a country it does not know', () => {
    const views = [{ bounds: [1, 49, 8, 52], countries: ['Belgia'] }];
    expect(draw({ ...map, views })).toThrowErrorMatchingInlineSnapshot(
      `[Error: Figure "figure": Unexpected country "Belgia", expected a name as spelt in Natural Earth.]`,
    );
  });

  test('an edge between bodies that do not face one another', () => {
    const bodies = { a: at('A', 1, 1), b: at('B', 2, 2) };
    expect(draw({ kind: 'relations', bodies, edges: [edge] })).toThrowErrorMatchingInlineSnapshot(
      `[Error: Figure "figure": Expected "a" and "b" in one row or column with nothing between them.]`,
    );
  });

  test('an edge to a body it does not know', () => {
    const bodies = { a: at('A', 1, 1) };
    expect(draw({ kind: 'relations', bodies, edges: [edge] })).toThrowErrorMatchingInlineSnapshot(
      `[Error: Figure "figure": Unexpected body "b", expected one of: a.]`,
    );
  });

  test('two bodies in one cell', () => {
    const bodies = { a: at('A', 1, 1), b: at('B', 1, 1) };
    expect(draw({ kind: 'relations', bodies, edges: [edge] })).toThrowErrorMatchingInlineSnapshot(
      `[Error: Figure "figure": Expected "a" and "b" in different cells of the grid.]`,
    );
  });
});

test('a picture as a file carries title, source and colours, and no links', () => {
  const { figure, claims } = load('steps-of-one-count-have-one-bar');
  const svg = getPicture(drawFigure(figure, getContext(claims)));
  const file = writeSvgFile({ svg, title: 'A & B', alt: 'A beside B.', source: 'From here' });
  expect(file).toContain('xmlns="http://www.w3.org/2000/svg"');
  expect(file).toMatch(/A &#x26; B<\/text>[\s\S]*From here<\/text>/);
  expect(file).toContain('<style>');
  expect(file).not.toContain('<a ');
});
