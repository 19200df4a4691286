/** Stability: no layout shift while the page loads or is scrolled, and no scripts while it is read. */
import { expect, test } from '@playwright/test';
import { profiles } from '../bench/browser/profiles.ts';
import { readPaints, readShift, readShifted } from '../bench/browser/read-entries.ts';
import { scrollToEnd } from '../bench/browser/scroll.ts';
import { serveFolder } from '../bench/browser/serve-folder.ts';
import { sites } from './support/sites.ts';

/** Throttled as in the bench, because late files could cause layout shifts. */
const [connection] = profiles;

/**
 * The number after marked words is generated. Where a packet ends within the words it moves with the next
 * one: by a letter (0.00001) or to another line (0.0003). Lighthouse reports less than 0.0005 as 0.
 */
const numberMoves = 0.0005;

for (const width of [1440, 768, 390])
  test(`nothing moves at ${width} pixels, while loading or while scrolling`, async ({ page }) => {
    const { origin, close } = await serveFolder(sites.real.outDir, connection);
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${origin}/isis-k/`);
    await scrollToEnd(page);
    expect((await readPaints(page)).first).toBeGreaterThan(0);
    expect(await readShifted(page)).toEqual([]);
    expect(await readShift(page)).toBeLessThan(numberMoves);
    close();
  });

test('no timer or animation frame runs while the page is read', async ({ page }) => {
  await page.addInitScript(() => {
    const names = ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'];
    for (const name of names)
      Object.assign(window, {
        [name]: () => document.documentElement.setAttribute('data-asked', name),
      });
  });
  await page.goto('/isis-k/');
  await page.mouse.wheel(0, 2000);
  await expect(page.locator('html')).not.toHaveAttribute('data-asked', /./);
});
