/** One baseline: lines and margins of the text are multiples of a quarter of its line. */
import { expect, test, type Page } from '@playwright/test';
import { getOrigin } from './support/sites.ts';

test.use({ javaScriptEnabled: false });

/** Pixels of a quarter of a line of text (tokens.css). */
const unit = 7;

const text = '.part :is(h2, h3, p, ul, ol, li, dl, dd, blockquote), .key-points :is(ul, li)';
/** Elements beside the text or with their own line height (tokens.css). */
const excepted = '.note, .notes, .figure, .table';

/** Texts whose lines or margins are not a multiple of the unit. */
const findOff = (page: Page) =>
  page.locator(text).evaluateAll(
    (all, [step, others]) => {
      const isOff = (length: string) => {
        const units = parseFloat(length) / step;
        return Math.abs(units - Math.round(units)) > 0.01;
      };
      const texts = all.filter((one) => !one.closest(others) && one.checkVisibility());
      const off = texts.flatMap((one) => {
        const { lineHeight, marginTop, marginBottom } = getComputedStyle(one);
        const lengths = [lineHeight, marginTop, marginBottom];
        return lengths.some(isOff) ? [`${one.localName}: ${lengths.join(', ')}`] : [];
      });
      return { seen: texts.length, off };
    },
    [unit, excepted] as const,
  );

for (const address of [`${getOrigin('real')}/`, `${getOrigin('fixture')}/stress/`])
  for (const width of [1440, 768, 390])
    test(`${address} keeps its baseline at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      const { seen, off } = await findOff(page);
      expect(seen).toBeGreaterThan(10);
      expect(off).toEqual([]);
    });

test('the test notices a margin that is off the baseline', async ({ page }) => {
  await page.goto(`${getOrigin('fixture')}/stress/`);
  await page
    .locator('.row > p')
    .first()
    .evaluate(({ style }) => {
      style.marginBottom = '16px';
    });
  expect((await findOff(page)).off).toHaveLength(1);
});
