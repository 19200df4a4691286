/** Scale bars and rings of maps have the scale at which the map is drawn, whatever its shape. */
import { geoDistance } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { drawPicture } from '../../../src/figures/draw-figure.ts';
import { narrowWidth, wideWidth } from '../../../src/figures/figure.ts';
import { findProblems } from '../../../src/figures/map/problems.ts';
import { getKilometresPerUnit, project } from '../../../src/figures/map/projection.ts';
import { map } from '../../../src/figures/map/schema.ts';
import { listLayouts } from '../../../src/figures/map/views.ts';
import type { Bounds } from '../../../src/figures/map/world.ts';
import { resolveFigure } from '../../../src/figures/resolve-figure.ts';
import { toHtml } from 'hast-util-to-html';
import { getContext } from '../support/figure-fixtures.ts';

const earthRadius = 6371;

const shapes: Record<string, Bounds> = {
  'wider than tall': [4, 58, 12, 60],
  'a narrow country': [34.2, 29.4, 35.9, 33.4],
  'a very narrow country': [-71.5, -56, -70.5, -17],
  'the whole world': [-180, -60, 180, 75],
};

const data = {
  kind: 'map',
  title: 'Where',
  caption: 'Where.',
  alt: 'A map.',
  focus: 'Norway',
  places: [{ name: 'Here', latitude: 59, longitude: 8, within: 20 }],
};

const readMap = (views: object[]) => map.parse({ ...data, views });

const boundsOfViews = Object.values(shapes).map((bounds) => ({ bounds }));
const layouts = [wideWidth, narrowWidth].flatMap((width) =>
  listLayouts(readMap(boundsOfViews).views, width, width === wideWidth),
);

/** Kilometres to a unit, measured on the map between two near points of one latitude. */
const measure = (bounds: Bounds, frame: (typeof layouts)[number][number], latitude: number) => {
  const projection = project(bounds, frame);
  const middle = (bounds[0] + bounds[2]) / 2;
  const [from, to]: [number, number][] = [
    [middle, latitude],
    [middle + 0.01, latitude],
  ];
  const [left, right] = [from, to].map((point) => (point && projection(point)?.[0]) ?? 0);
  return (geoDistance(from ?? [0, 0], to ?? [0, 0]) * earthRadius) / ((right ?? 0) - (left ?? 0));
};

describe('a unit of a map has the measured length in kilometres', () => {
  test.each(Object.entries(shapes))('%s, in every layout', (name, bounds) => {
    const index = Object.keys(shapes).indexOf(name);
    const frames = layouts.flatMap((layout) => layout[index] ?? []);
    expect(frames.length).toBeGreaterThan(1);
    for (const frame of frames)
      for (const latitude of [bounds[1] + 1, bounds[3] - 1])
        expect(getKilometresPerUnit(project(bounds, frame), latitude)).toBeCloseTo(
          measure(bounds, frame, latitude),
          3,
        );
  });
});

const draw = (view: object, place: object): string => {
  const figure = map.parse({ ...data, places: [{ name: 'Here', ...place }], views: [view] });
  const context = getContext({}, narrowWidth);
  return toHtml(drawPicture(resolveFigure('figure', figure, {}), context));
};

test('the scale bar of a tall map has the length that it states', () => {
  const svg = draw(
    { bounds: [-71.5, -56, -70.5, -17], places: ['Here'] },
    { latitude: -33, longitude: -71, within: 20 },
  );
  expect(svg).toContain('>500 km<');
  expect(svg).not.toContain('class="within"');
});

test('a map of the whole world has a scale bar', () => {
  const svg = draw(
    { bounds: [-180, -60, 180, 75], places: ['Here'] },
    { latitude: 59, longitude: 8, within: 500 },
  );
  expect(svg).toMatch(/>\d,000 km</);
  expect(Number(/class="within"[^>]* r="([\d.]+)"/.exec(svg)?.[1])).toBeLessThan(20);
});

const findMessages = (places: object[], names: string[]): string[] =>
  findProblems(
    map.parse({ ...data, places, views: [{ bounds: [4, 58, 12, 60], places: names }] }),
  ).map(({ message }) => message);

test('a ring outside its view is refused', () => {
  const place = { name: 'Here', latitude: 59, longitude: 8 };
  expect(findMessages([{ ...place, within: 250 }], ['Here'])).toEqual([]);
  expect(findMessages([{ ...place, within: 9000 }], ['Here'])).toEqual([
    'Unexpected place "Here" within 9000 km: its ring is outside this view, which is all nearer than 258 km. Expected wider bounds, or "area" in place of "within".',
  ]);
});

test('a place that no view shows is refused', () => {
  const places = ['Here', 'There'].map((name) => ({ name, latitude: 59, longitude: 8, within: 1 }));
  expect(findMessages(places, ['Here'])).toEqual([
    'Unexpected place "There" that no view shows, expected it under "places" of a view.',
  ]);
});
