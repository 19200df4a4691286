/** One tap or key press leads from marked words to their evidence, and one leads back, without scripts. */
import { expect, test } from '@playwright/test';
import { getOrigin } from './support/sites.ts';

test.use({ javaScriptEnabled: false, hasTouch: true });

for (const width of [1440, 768, 390])
  for (const way of ['tap', 'key'] as const)
    test(`one ${way} reaches the evidence at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${getOrigin('fixture')}/night-ferry/`);
      for (const mark of await page.locator('.row [data-n][id]').all()) {
        const id = (await mark.getAttribute('id')) ?? '';
        await (way === 'tap' ? mark.tap() : mark.press('Enter'));
        const evidence = page.locator(`[id="note-${id}"]`);
        await expect(evidence).toBeInViewport();
        const back = evidence.getByRole('link', { name: 'in the text' });
        await (way === 'tap' ? back.tap() : back.press('Enter'));
        await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
        // In a sidebar the open card covers the marks below it.
        const summary = evidence.locator('xpath=preceding-sibling::summary');
        await (way === 'tap' ? summary.tap() : summary.press('Enter'));
      }
    });
