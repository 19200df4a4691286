/** No content makes a page wider than its window. */
import { expect, test } from '@playwright/test';
import { getOrigin } from './support/sites.ts';

const widths = [320, 390, 600, 768, 1024, 1280, 1300, 1440];

const pages = ['', 'broad/', 'beside/', 'record/', 'embed/beside/'];

for (const address of pages)
  test(`/wide/${address} is never wider than its window, with open notes too`, async ({ page }) => {
    await page.goto(`${getOrigin('fixture')}/wide/${address}`);
    for (const isOpen of [false, true]) {
      await page.locator('details').evaluateAll((all, open) => {
        // Notes of one name close each other.
        for (const details of all as HTMLDetailsElement[]) {
          details.removeAttribute('name');
          details.open = open;
        }
      }, isOpen);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const inner = await page.locator('html').evaluate(({ scrollWidth }) => scrollWidth);
        expect(inner, `${width} pixels, notes ${isOpen ? 'open' : 'closed'}`).toBeLessThanOrEqual(
          width,
        );
      }
    }
  });

test('wide content is wrapped or scrolled, and never cut off', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(`${getOrigin('fixture')}/wide/broad/`);
  const cut = await page.locator('main *').evaluateAll((all) =>
    all
      .filter(
        (element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1,
      )
      // The head of a stacked table is there for screen readers; each cell has its label.
      .filter((element) => !element.matches('thead, .sr-only'))
      .filter((element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX))
      .map(({ tagName, className }) => `${tagName} ${className}`),
  );
  expect(cut).toEqual([]);
});
