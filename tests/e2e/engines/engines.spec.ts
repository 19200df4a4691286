/** Other engines show the same page: Firefox and WebKitGTK, each in a separate project. */
import { expect, type Page } from '@playwright/test';
import { sites } from '../support/sites.ts';
import { addErrorLog, readErrors } from './support/error-log.ts';
import { findOverlaps, listOpen, measureExcess, readText } from './support/page-scripts.ts';
import { findDifference } from './support/find-difference.ts';
import { serveChanged } from './support/serve-changed.ts';
import { test } from './support/test.ts';

// One engine for all tests of the file.
test.describe.configure({ mode: 'default' });

const widths = [1440, 1024, 390, 320];
const cases = [
  ['real', '/isis-k/'],
  ['real', '/isis-k/record/'],
  ['fixture', '/night-ferry/'],
  ['fixture', '/city-air-fa/'],
  ['fixture', '/stress/'],
] as const;

const readInChromium = async (page: Page, address: string, width: number): Promise<string> => {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(address);
  return page.evaluate(readText);
};

for (const [name, path] of cases)
  test(`${path} of the ${name} site has the same text as in Chromium`, async ({ engine, page }) => {
    const { origin, close } = await serveChanged(sites[name].outDir, addErrorLog);
    for (const width of widths) {
      await engine.open(origin + path, width);
      const where = `${width} pixels`;
      expect.soft(await engine.run(findOverlaps, null), `${where}: overlaps`).toEqual([]);
      expect.soft(await engine.run(measureExcess, null), `${where}: excess`).toBeLessThanOrEqual(0);
      const text = await readInChromium(page, origin + path, width);
      expect(text.length).toBeGreaterThan(2000);
      const shown = await engine.run(readText, null);
      expect.soft(findDifference(shown, text), `${where}: text`).toBe('');
      expect.soft(await engine.run(measureExcess, null), `${where}: opened`).toBeLessThanOrEqual(0);
      expect.soft(await engine.run(readErrors, null), `${where}: errors`).toEqual([]);
    }
    close();
  });

for (const width of [1440, 390])
  test(`notes open and close at ${width} pixels`, async ({ engine }) => {
    const { origin, close } = await serveChanged(sites.fixture.outDir, addErrorLog);
    await engine.open(`${origin}/night-ferry/`, width);
    expect(await engine.run(listOpen, null)).toEqual([]);
    await engine.click('.note summary');
    const [opened = ''] = await engine.run(listOpen, null);
    expect(opened).toMatch(/^note-/);
    await engine.click('.note summary');
    expect(await engine.run(listOpen, null)).toEqual([]);
    await engine.click(`a[href$="#${opened}"]`);
    expect(await engine.run(listOpen, null)).toEqual([opened]);
    await engine.pressEscape();
    expect(await engine.run(listOpen, null)).toEqual([]);
    expect(await engine.run(readErrors, null)).toEqual([]);
    close();
  });

test('an error on a page is noticed', async ({ engine }) => {
  const fail = '<script>throw new Error("on purpose")</script>';
  const { origin, close } = await serveChanged(sites.fixture.outDir, (html) =>
    addErrorLog(html).replace('<main', `${fail}<main`),
  );
  await engine.open(`${origin}/night-ferry/`, 1024);
  expect((await engine.run(readErrors, null)).join()).toMatch(/script-src/);
  close();
});
