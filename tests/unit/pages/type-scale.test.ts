/** Every font size is a step of one scale: 18 pixels on screen, 10 points on paper, times 1.2. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = globSync(['src/styles/*.css', 'src/**/*.astro']).sort();
const read = (file: string): string =>
  readFileSync(file, 'utf8').replace(/\/\*.*?\*\/|<!--.*?-->/gs, '');

const tokens = read('src/styles/tokens.css');
const names = new Set(
  [...tokens.matchAll(/--text-([a-z-]+?)(?:--line-height)?:/g)].map(([, n]) => n),
);

/** Steps from three below the text to six above it. */
const steps = Array.from({ length: 10 }, (_, index) => 1.2 ** (index - 3));
const pixels = new Set(steps.map((step) => Math.round(18 * step)));
const points = new Set(steps.map((step) => Math.round(100 * step) / 10));

/** Labels have units of their drawing, which is as wide as its column (figures.css). */
const labels = ['13px', '11px', '10px'];

const isOnScale = (size: string): boolean => {
  const token = /^var\(--text-([a-z-]+)\)$/.exec(size);
  if (token) return names.has(token[1]);
  if (size.endsWith('pt')) return points.has(Number.parseFloat(size));
  return size === 'inherit' || labels.includes(size);
};

/** Sizes in declarations of `font-size` and `font`. */
const findSizes = (text: string): string[] => [
  ...[...text.matchAll(/font-size: ?([^;}]+)/g)].map(([, size = '']) => size),
  ...[...text.matchAll(/font: ?([^;}]+)/g)].map(
    ([, font = '']) => /var\(--text-[^)]*\)|[\d.]+(?:px|pt|r?em|%)/.exec(font)?.[0] ?? font,
  ),
];

test('no style has a size outside the scale', () => {
  const found = files.flatMap((file) => findSizes(read(file)).map((size) => ({ file, size })));
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter(({ size }) => !isOnScale(size))).toEqual([]);
});

test('no template has a size outside the scale', () => {
  const sizes = /(?<![\w-])text-(xs|sm|base|lg|\d?xl|display|\[[^\]]*\])(?![\w-])/g;
  const used = files.flatMap((file) => [...read(file).matchAll(sizes)].map(([, name]) => name));
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((name) => !names.has(name))).toEqual([]);
});

test('the tokens are steps of the scale', () => {
  const sizes = [...tokens.matchAll(/--text-[a-z]+: (?:clamp\(([^,]+),.*?, ([^,)]+)\)|([^;]+));/g)]
    .flatMap(([, ...found]) => found)
    .filter((size) => size?.endsWith('rem'));
  expect(sizes.length).toBeGreaterThan(5);
  for (const size of sizes) expect(pixels, size).toContain(16 * Number.parseFloat(size ?? ''));
  const paper = [...tokens.matchAll(/--text-[a-z]+: ([\d.]+)pt/g)];
  expect(paper.length).toBeGreaterThan(5);
  for (const [, size] of paper) expect(points).toContain(Number(size));
});

test.each(['font-size: 0.9rem', 'font: 700 14px/1.4 serif', 'font-size: 7pt', 'font-size: 0.9em'])(
  'finds "%s"',
  (style) => {
    expect(findSizes(style).filter((size) => !isOnScale(size))).toHaveLength(1);
  },
);
