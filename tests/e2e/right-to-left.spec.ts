/** An analysis in a right-to-left language: its page, notes, printed pages and cards. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { countLanguages, getPages, getWordBoxes } from './support/pdf.ts';
import { getOrigin, sites } from './support/sites.ts';

const address = `${getOrigin('fixture')}/city-air-fa/`;
const folder = `${sites.fixture.outDir}/city-air-fa`;

test('the page runs from right to left, with its notes on the left', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const paragraph = page.locator('.row > p').first();
  await expect(paragraph).toHaveCSS('direction', 'rtl');
  const text = await paragraph.boundingBox();
  const notes = await page
    .locator('.part > .row .note:visible')
    .evaluateAll((all) => all.map((note) => note.getBoundingClientRect().right));
  expect(notes.length).toBeGreaterThan(0);
  expect(Math.max(...notes)).toBeLessThanOrEqual((text?.x ?? 0) + 1);
});

test('an opened note runs from right to left, within the window', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(address);
  await page.locator('.note summary').first().click();
  const note = page.locator('.note[open] > section').first();
  await expect(note).toHaveCSS('direction', 'rtl');
  await expect(note).toBeVisible();
  const box = await note.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1440);
});

for (const path of ['', 'record/'])
  for (const width of [320, 768, 1440])
    test(`/city-air-fa/${path} fits in ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address + path);
      const inner = await page.locator('html').evaluate(({ scrollWidth }) => scrollWidth);
      expect(inner).toBeLessThanOrEqual(width);
    });

test('a quotation in English keeps its quotation marks at its ends', async ({ page }) => {
  await page.goto(`${address}record/`);
  const quotation = page.locator('q').first();
  await expect(quotation).toHaveText('an average of 12 micrograms');
  await expect(quotation).toHaveCSS('direction', 'ltr');
  await expect(quotation).toHaveCSS('unicode-bidi', 'isolate');
});

test('a citation keeps its date and its address in order', async ({ page }) => {
  await page.goto(address);
  const line = page.locator('.cite p');
  await expect(line).toContainText('\u2068۱ ژوئیهٔ ۲۰۲۴\u2069');
  const url = line.locator('bdi a');
  const [whole, slash] = await url.evaluate((link) => {
    const range = document.createRange();
    const text = link.firstChild as Text;
    range.setStart(text, text.length - 1);
    range.setEnd(text, text.length);
    return [link.getBoundingClientRect().right, range.getBoundingClientRect().right];
  });
  expect(slash).toBeCloseTo(whole ?? 0, 0);
});

test('the number of a source is in the last line of its event', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  for (const path of ['/city-air/', '/city-air-fa/']) {
    await page.goto(`${getOrigin('fixture')}${path}`);
    const offsets = await page.locator('.timeline li:has(.source-number)').evaluateAll((all) =>
      all.map((event) => {
        const number = event.querySelector('.source-number');
        const range = document.createRange();
        range.selectNodeContents(event.childNodes[1] as Node);
        const last = [...range.getClientRects()].at(-1);
        const box = number?.getBoundingClientRect();
        return Math.abs(
          ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2 - ((last?.top ?? 0) + (last?.bottom ?? 0)) / 2,
        );
      }),
    );
    expect(offsets.length).toBeGreaterThan(2);
    expect(Math.max(...offsets)).toBeLessThan(6);
  }
});

test('the page number comes before the number of pages', () => {
  const file = `${folder}/city-air-fa.pdf`;
  const count = getPages(file).length;
  const boxes = getWordBoxes(file).filter(({ bottom, height }) => bottom > height - 30);
  const lines = Object.values(Object.groupBy(boxes, ({ top }) => Math.round(top)));
  const [first = []] = lines;
  const words = first.toSorted((a, b) => a.left - b.left).map(({ word }) => word);
  expect(words.join(' ').replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')).toContain(
    `/ ${count}`,
  );
});

test('a PDF has the letters of the text, joined and in order', () => {
  const text = getPages(`${folder}/city-air-fa.pdf`).join('\n').normalize('NFKC');
  expect(text).toMatch(/\p{Script=Arabic}{4,}/u);
});

test('a PDF names the language of foreign words and of the titles of foreign sources', async () => {
  const english = `${sites.fixture.outDir}/city-air/city-air.pdf`;
  expect(await countLanguages(english)).toMatchObject({
    'fa-Latn': 1,
    fr: 1,
    fa: expect.any(Number),
  });
  expect((await countLanguages(`${folder}/city-air-fa.pdf`))['en-GB']).toBeGreaterThan(5);
});

test('the card is drawn', () => {
  expect(readFileSync(`${folder}/card.png`).length).toBeGreaterThan(10_000);
});
