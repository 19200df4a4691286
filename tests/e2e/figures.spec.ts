/** Figures in the page: words that can be read at every width, and that stay in their column. */
import { expect, test, type Page } from '@playwright/test';
import { getOrigin } from './support/sites.ts';

test.use({ javaScriptEnabled: false });

const widths = [320, 390, 480, 640, 752, 768, 900, 992, 1024, 1280, 1440, 2560];

/** CSS pixels of the smallest words in the figures that are shown, and what the words are. */
const measureType = (page: Page) =>
  page.locator('.part > .figure').evaluateAll((figures) =>
    figures
      .flatMap((figure) => [...figure.querySelectorAll('text, figcaption, li, td, p, summary, a')])
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const frame = element.closest<SVGSVGElement>('svg.drawing');
        const scale = frame ? frame.getBoundingClientRect().width / frame.viewBox.baseVal.width : 1;
        const size = parseFloat(getComputedStyle(element).fontSize) * scale;
        return { size: Math.round(size * 100) / 100, words: element.textContent.slice(0, 40) };
      })
      .sort((one, other) => one.size - other.size),
  );

for (const address of [`${getOrigin('real')}/`, `${getOrigin('fixture')}/night-ferry/`])
  test(`words of the figures of ${address} have 13 pixels at least at every width`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const sizes = await measureType(page);
      expect(sizes.length).toBeGreaterThan(10);
      expect
        .soft(sizes[0]?.size, `${width} pixels: ${sizes[0]?.words}`)
        .toBeGreaterThanOrEqual(12.98);
    }
  });

test('every drawing is as wide as its column in windows of 620 to 750 pixels', async ({ page }) => {
  await page.goto(`${getOrigin('real')}/`);
  for (const width of [620, 660, 700, 750]) {
    await page.setViewportSize({ width, height: 900 });
    const missing = await page.locator('.part > .figure:has(> .drawing)').evaluateAll((figures) =>
      figures.map((figure) => {
        const drawn = [...figure.querySelectorAll('svg.drawing')].find((svg) =>
          svg.checkVisibility(),
        );
        const [{ width: most }, { width: used = 0 } = {}] = [
          figure.getBoundingClientRect(),
          drawn?.getBoundingClientRect(),
        ];
        return Math.round(most - used);
      }),
    );
    expect(missing.length).toBeGreaterThan(3);
    expect(new Set(missing), `${width} pixels`).toEqual(new Set([0]));
  }
});

test('a wide figure spans text and margin, and its id is its target', async ({ page }) => {
  for (const width of [768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${getOrigin('real')}/isis-k/#un-estimates`);
    const figure = page.locator('.wide').filter({ has: page.locator('#un-estimates') });
    const boxes = await figure.evaluate((element) => {
      const getBox = (selector: string) =>
        document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      const drawing = element.querySelector('.drawing-wide')?.getBoundingClientRect();
      const caption = element.querySelector('figcaption')?.getBoundingClientRect();
      return {
        top: Math.round(caption?.top ?? 0),
        left: (drawing?.left ?? 0) - getBox('.part > h2').left,
        right: (drawing?.right ?? 0) - getBox('.part > .row > .notes').right,
      };
    });
    expect(boxes, `${width} pixels`).toEqual({ top: expect.closeTo(80, -1), left: 0, right: 0 });
  }
});
