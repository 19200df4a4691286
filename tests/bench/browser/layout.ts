/** How layout and bytes grow with the length of a text, and how the longest scrolls on a slow processor. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { measurePage } from '../bytes/bytes.ts';
import { buildLong } from '../content/build-long.ts';
import type { Place } from './load-page.ts';
import { getMedian, launch } from './load-pages.ts';
import { openPage } from './open-page.ts';
import { restPage } from './rest-page.ts';
import type { Row } from '../row.ts';
import { serveFolder } from './serve-folder.ts';

/** Texts of 1,300, 2,600, 6,500 and 13,000 words. */
const lengths = [1, 2, 5, 10];
const times = 5;

/** Milliseconds of style and layout from the request until the layout is stable. */
const measureOnce = async (browser: Browser, { folder, path }: Place): Promise<number> => {
  const { origin, close } = await serveFolder(folder);
  const { page, session } = await openPage(browser, 1);
  await page.goto(origin + path, { waitUntil: 'load' });
  await sleep(500);
  const { metrics } = await session.send('Performance.getMetrics');
  await page.context().close();
  close();
  return metrics
    .filter(({ name }) => name === 'LayoutDuration' || name === 'RecalcStyleDuration')
    .reduce((sum, { value }) => sum + 1000 * value, 0);
};

const measureLengths = async (browser: Browser, places: Place[]): Promise<number[]> => {
  const results = places.map((): number[] => []);
  for (let round = 0; round < times; round += 1)
    for (const [index, place] of places.entries())
      results[index]?.push(await measureOnce(browser, place));
  return results.map(getMedian);
};

/** Rows for the bytes of each length beside its words. */
const describeBytes = (places: Place[]): Row[] =>
  places.map(({ folder, path }, index) => ({
    what: `total / text of ${(1300 * (lengths[index] ?? NaN)).toLocaleString('en')} words`,
    value: measurePage(readFileSync(`${folder}${path}index.html`, 'utf8')).ratio,
    unit: '',
  }));

/** Rows for each length, for their growth, and for scrolling through the longest. */
export const measureLayout = async (): Promise<Row[]> => {
  const places = lengths.map(buildLong);
  const browser = await launch();
  const laidOut = await measureLengths(browser, places);
  const [shortest = NaN, longest = NaN] = [laidOut[0], laidOut.at(-1)];
  const longPlace = places.at(-1) as Place;
  const { blocking, shift } = await restPage(browser, longPlace);
  await browser.close();
  const rows = lengths.map((length, index) => ({
    what: `style and layout of ${(1300 * length).toLocaleString('en')} words`,
    value: laidOut[index] ?? NaN,
    unit: 'ms',
  }));
  return [
    ...rows,
    {
      what: 'ten times the words: times the layout',
      value: longest / shortest,
      unit: 'x',
      budget: 10,
    },
    {
      what: 'scrolling 13,000 words, 4x CPU: blocking time',
      value: Math.round(blocking),
      unit: 'ms',
      budget: 0,
    },
    { what: 'scrolling 13,000 words: layout shift', value: shift, unit: '', budget: 0 },
    ...describeBytes(places),
  ];
};
