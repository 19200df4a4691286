/** Drawings of fixtures and of random figures, and files of figures. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JSDOM } from 'jsdom';
import { formatCsv } from '../../../src/figures/csv.ts';
import { drawPicture, drawTable, hasPicture, writeCsv } from '../../../src/figures/draw-figure.ts';
import { narrowWidth, wideWidth } from '../../../src/figures/figure.ts';
import { fontSize, getTextWidth, wrap } from '../../../src/figures/labels/text-width.ts';
import { figureSchema } from '../../../src/figures/registry.ts';
import { resolveFigure } from '../../../src/figures/resolve-figure.ts';
import { drawAxis, makeAxis } from '../../../src/figures/axes/horizontal-axis.ts';
import { writeSvgFile } from '../../../src/figures/svg-file.ts';
import { capitalise } from '../../../src/wording/capital.ts';
import { getColour } from '../../../src/styles/colours.ts';
import { cases } from '../support/figure-arbitraries.ts';
import { getCollisions, getStrays, getStruck } from '../support/figure-boxes.ts';
import { fixtures, getContext, load, seed } from '../support/figure-fixtures.ts';

const print = (tree: Element): string =>
  `${toHtml(tree, { space: tree.tagName === 'svg' ? 'svg' : 'html' }).replaceAll('><', '>\n<')}\n`;

describe('drawFigure draws the saved picture', () => {
  test.each(readdirSync(fixtures))('%s', async (folder) => {
    const { figure, claims } = load(folder);
    await expect(print(drawTable(figure, getContext(claims)))).toMatchFileSnapshot(
      `${fixtures}${folder}/expected.html`,
    );
    await expect(writeCsv(figure)).toMatchFileSnapshot(`${fixtures}${folder}/expected.csv`);
    if (!hasPicture(figure)) return;
    for (const [name, width] of [
      ['wide', wideWidth],
      ['narrow', narrowWidth],
    ] as const) {
      const svg = drawPicture(figure, getContext(claims, width));
      await expect(print(svg)).toMatchFileSnapshot(`${fixtures}${folder}/${name}.svg`);
      expect(getStrays(svg)).toEqual([]);
      expect(getCollisions(svg)).toEqual([]);
      expect(getStruck(svg)).toEqual([]);
    }
  });
});

test.each(['maps-enlarge-and-draw-precision-to-scale', 'maps-stack-views-with-long-names'])(
  'both drawings of a map have the same outlines, so that they compress to those of one: %s',
  (name) => {
    const { figure, claims } = load(name);
    const [wide = [], narrow = []] = [wideWidth, narrowWidth].map((width) => {
      const html = toHtml(drawPicture(figure, getContext(claims, width)));
      return [...html.matchAll(/<path class="(?:border|globe)" d="([^"]+)"/g)].map(([, d]) => d);
    });
    expect(wide.length).toBeGreaterThan(1);
    expect(narrow).toEqual(wide);
  },
);

describe.each(Object.entries(cases))('for random valid data, %s', (_, arbitrary) => {
  test.each([wideWidth, narrowWidth])('keep labels inside and apart at width %i', (width) => {
    fc.assert(
      fc.property(arbitrary, ({ figure, claims }) => {
        figureSchema.parse(figure);
        const svg = drawPicture(resolveFigure('figure', figure, claims), getContext(claims, width));
        expect(getStrays(svg)).toEqual([]);
        expect(getCollisions(svg)).toEqual([]);
        expect(getStruck(svg)).toEqual([]);
        expect(toHtml(svg)).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 40, seed },
    );
  });
});

test('the month of every point is that of its date, up to the last day of a month', () => {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const days = months.flatMap((month) => {
    const last = new Date(Date.UTC(2023, month, 0)).getUTCDate();
    return ['01', String(last)].map((day) => `2023-${String(month).padStart(2, '0')}-${day}`);
  });
  for (const asOf of days) {
    const claims = { a: { statement: 'So many.', value: 5, asOf } };
    const data = { kind: 'range-over-time', title: 'T', caption: 'C', alt: 'A', unit: 'people' };
    const figure = figureSchema.parse({ ...data, points: [{ claim: 'a' }] });
    const svg = drawPicture(resolveFigure('f', figure, claims), getContext(claims, narrowWidth));
    const month = new Date(asOf).toLocaleDateString('en-GB', { month: 'short', timeZone: 'UTC' });
    expect(toHtml(svg), asOf).toContain(`${month} 2023`);
  }
});

test.each([
  ['fighters', 'Fighters'],
  ['Afghans killed', 'Afghans killed'],
  ['km of road', 'km of road'],
  ['µg per cubic metre', 'µg per cubic metre'],
])('the axis of %s has the title %s', (unit, title) => {
  expect(capitalise(unit, 'en-GB')).toBe(title);
});

test.each([90, 169, 6000, 0.4, 1])('an axis for %d ends at or beyond it, with a number', (high) => {
  const room = { left: 100, right: 288, language: 'en-GB' };
  const { scale, labels } = makeAxis([{ low: 0, high, room: 60 }], room);
  expect(scale.domain()[1]).toBeGreaterThanOrEqual(high);
  expect(labels.at(-1)?.at).toBe(scale.range()[1]);
});

test('a time span that is too short to divide can be drawn', () => {
  const room = { left: 0, right: 300, language: 'en-GB' };
  expect(() =>
    drawAxis(makeAxis([{ low: -5e-324, high: 5e-324, room: 0 }], room), 20),
  ).not.toThrow();
});

test('the time to break a word grows linearly with its length', () => {
  const time = (length: number) => {
    const start = performance.now();
    const lines = wrap('x'.repeat(length), 100);
    expect(lines.every((line) => getTextWidth(line) <= 100)).toBe(true);
    expect(lines.map((line) => line.replace('-', '')).join('')).toHaveLength(length);
    return performance.now() - start;
  };
  time(30_000);
  expect(time(300_000) / Math.max(time(30_000), 5)).toBeLessThan(40);
});

test('estimated text widths are at least those of the widest common typeface', () => {
  const widths = JSON.parse(
    readFileSync(new URL('../../fixtures/label-widths.json', import.meta.url), 'utf8'),
  ) as Record<string, number>;
  const narrower = Object.entries(widths).filter(
    ([character, width]) => getTextWidth(character) < (width / 1000) * fontSize,
  );
  expect(narrower).toEqual([]);
});

test.each([
  ['في التدقيق', 85],
  ['بندرگاه جنوبی', 80],
  ['बंदरगाह', 80],
  ['בביקורת', 75],
  ['проверка', 80],
])('%s is not cut in a line of %i', (words, width) => {
  expect(wrap(words, width).join(' ')).toBe(words);
});

test.each([
  ['बंदरगाह', ['बं', 'द', 'र', 'गा', 'ह']],
  ['துறைமுகம்', ['து', 'றை', 'மு', 'க', 'ம்']],
  ['harbour', ['h-', 'a-', 'r-', 'b-', 'o-', 'u-', 'r']],
])('%s is cut between letters, with hyphens where its script has them', (word, pieces) => {
  expect(wrap(word, 20)).toEqual(pieces);
});

describe('comma-separated values', () => {
  test('prevent texts from starting a formula, and leave numbers unchanged', () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1+1'];
    expect(formatCsv(['=a'], [...texts.map((text) => [text]), [-1], [undefined]])).toBe(
      `'=a\n'=1+1\n'+1\n'-1\n'@SUM(A1)\n'\tx\n"'\rx"\n'＝1+1\n-1\n\n`,
    );
  });
});

describe('a picture as a file', () => {
  const { figure, claims } = load('steps-of-one-count-have-one-bar');
  const svg = drawPicture(figure, getContext(claims, wideWidth));
  const notXml = ['\u0000', '\u001B', '\uFFFE', '\uD800'];
  const write = (words: string) => writeSvgFile({ svg, title: words, alt: words, source: words });

  test('has title, source and the colours of the tokens, and no links', () => {
    const file = writeSvgFile({ svg, title: 'A & B', alt: 'A beside B.', source: 'From here' });
    expect(file).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(file).toMatch(/A &amp; B<\/text>[\s\S]*From here<\/text>/);
    expect(file).toContain(`circle{fill:${getColour('ink')};}`);
    expect(file).not.toMatch(/var\(|\.drawing|<a /);
  });

  test.each([']]>', '<b>&amp;</b>', '\u0000\u001B\uFFFE', '\uD800', '"\'', '报\u{1F600}'])(
    'is XML whatever the words are: %j',
    (words) => {
      const { documentElement } = new new JSDOM().window.DOMParser().parseFromString(
        write(words),
        'image/svg+xml',
      );
      expect(documentElement.nodeName).toBe('svg');
      expect(documentElement.querySelector('title')?.textContent).toBe(
        notXml.reduce((text, each) => text.replaceAll(each, '\uFFFD'), words),
      );
    },
  );
});
