/**
 * A window of 1,280 by 900 pixels at a zoom of 400 %: 320 by 225 CSS pixels, four device pixels to each
 * (WCAG 2.2, success criterion 1.4.10).
 */
import { expect } from '@playwright/test';
import { sites } from '../support/sites.ts';
import { addErrorLog, readErrors } from './support/error-log.ts';
import type { Engine } from './support/engine.ts';
import { findDifference } from './support/find-difference.ts';
import {
  findOverlaps,
  measureExcess,
  measureSticky,
  measureWindow,
  readText,
} from './support/page-scripts.ts';
import { serveChanged } from './support/serve-changed.ts';
import { starters, test } from './support/test.ts';

// One engine for all tests of the file.
test.describe.configure({ mode: 'default' });

const zoom = 4;
const window = { width: 1280 / zoom, height: 900 / zoom };

let zoomed: Engine;

test.beforeAll(async ({ engineName }) => {
  zoomed = await starters[engineName](zoom);
});

test.afterAll(async () => {
  await zoomed.close();
});

for (const [name, path] of [
  ['real', '/isis-k/'],
  ['real', '/isis-k/record/'],
  ['fixture', '/city-air-fa/'],
  ['fixture', '/stress/'],
] as const)
  test(`${path} of the ${name} site is readable at 400 %`, async ({ page }) => {
    const { origin, close } = await serveChanged(sites[name].outDir, addErrorLog);
    await page.setViewportSize(window);
    await page.goto(origin + path);
    const text = await page.evaluate(readText);
    expect(text.length).toBeGreaterThan(2000);
    await zoomed.open(origin + path, window.width, window.height);
    const [width, height = 0, ratio] = await zoomed.run(measureWindow, null);
    expect([width, ratio]).toEqual([window.width, zoom]);
    expect(height).toBeLessThanOrEqual(window.height);
    expect.soft(await zoomed.run(measureExcess, null), 'excess').toBeLessThanOrEqual(0);
    expect.soft(await zoomed.run(findOverlaps, null), 'overlaps').toEqual([]);
    const sticky = await zoomed.run(measureSticky, null);
    expect
      .soft(
        sticky.filter(([, share]) => share > 0.3),
        'covered',
      )
      .toEqual([]);
    expect.soft(findDifference(await zoomed.run(readText, null), text), 'text').toBe('');
    expect.soft(await zoomed.run(measureExcess, null), 'opened').toBeLessThanOrEqual(0);
    expect.soft(await zoomed.run(readErrors, null), 'errors').toEqual([]);
    close();
  });

test('a page that is wider than a zoomed window is noticed', async () => {
  const wide = '<p style="inline-size: 30rem">Wide.</p>';
  const { origin, close } = await serveChanged(sites.fixture.outDir, (html) =>
    html.replace(/<meta[^>]*security-policy[^>]*>/i, '').replace('<main', `${wide}<main`),
  );
  await zoomed.open(`${origin}/night-ferry/`, window.width, window.height);
  expect(await zoomed.run(measureExcess, null)).toBeGreaterThan(100);
  close();
});
