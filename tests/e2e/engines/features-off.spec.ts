/** Browsers that lack a recent feature show a page that can be read. */
import { expect } from '@playwright/test';
import { sites } from '../support/sites.ts';
import {
  findHiddenLabels,
  findOverlaps,
  listOpen,
  measureExcess,
  readText,
} from './support/page-scripts.ts';
import { findDifference } from './support/find-difference.ts';
import { serveChanged } from './support/serve-changed.ts';
import { test } from './support/test.ts';

test.describe.configure({ mode: 'default' });

/** Replaces a feature with an unknown name, as for a browser that does not know it. */
const features = {
  ':has()': [':has(', ':unknown('],
  'light-dark()': ['light-dark(', 'unknown('],
  'details-content': ['::details-content', '::unknown'],
} as const;

/** The policy is removed too, because it has the hashes of the styles. */
const policy = /<meta content="[^"]*" http-equiv=content-security-policy>/;

const switchOff = (html: string, [name, unknown]: readonly [string, string]): string => {
  expect(html).toContain(name);
  return html.replace(policy, '').replaceAll(name, unknown);
};

for (const [feature, names] of Object.entries(features))
  test(`without ${feature} the text is complete and nothing overlaps`, async ({ engine, page }) => {
    const { outDir } = sites.real;
    const { origin, close } = await serveChanged(outDir, (html) => switchOff(html, names));
    const whole = await serveChanged(outDir, (html) => html);
    for (const width of [1440, 390]) {
      await engine.open(`${origin}/isis-k/`, width);
      const where = `${width} pixels`;
      expect.soft(await engine.run(findOverlaps, null), `${where}: overlaps`).toEqual([]);
      expect.soft(await engine.run(measureExcess, null), `${where}: excess`).toBeLessThanOrEqual(0);
      expect.soft(await engine.run(findHiddenLabels, null), `${where}: labels`).toEqual([]);
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${whole.origin}/isis-k/`);
      const text = await page.evaluate(readText);
      const shown = await engine.run(readText, null);
      expect.soft(findDifference(shown, text), `${where}: text`).toBe('');
      await engine.open(`${origin}/isis-k/`, width);
      await engine.click('.note summary');
      expect.soft(await engine.run(listOpen, null), `${where}: opened`).toHaveLength(1);
    }
    close();
    whole.close();
  });
