/** The first screen, and the length of the page on phones. */
import { expect, test } from '@playwright/test';
import { getOrigin } from './support/sites.ts';

test.use({ javaScriptEnabled: false });

const address = `${getOrigin('real')}/`;

test('a laptop shows headline, verdict bar, key points, guide and the first lines of the text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(address);
  for (const selector of ['h1', '.standfirst', '.verdict-bar', '.byline', '.key-points', '.guide'])
    await expect(page.locator(selector)).toBeInViewport({ ratio: 1 });
  const text = await page.locator('.row > p').first().boundingBox();
  expect(text?.y).toBeLessThan(900 - 28);
});

test('a phone shows headline, standfirst and verdict bar', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(address);
  for (const selector of ['h1', '.standfirst', '.verdict-bar'])
    await expect(page.locator(selector)).toBeInViewport({ ratio: 1 });
});

test('the share link is below the dates, and the choice of notes on a line of its own', async ({
  page,
}) => {
  for (const width of [1440, 1024, 768, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    const byline = page.locator('.byline');
    const date = await byline.locator('time').last().boundingBox();
    const link = await byline.locator('.actions').boundingBox();
    const icon = await byline.locator('.share').boundingBox();
    const choice = await byline.locator('form').boundingBox();
    const { x = 0 } = (await byline.boundingBox()) ?? {};
    expect(link?.y).toBeGreaterThanOrEqual((date?.y ?? 0) + (date?.height ?? 0) - 1);
    // The icon has a margin of 8 pixels.
    expect(icon?.x).toBe(x - 8);
    expect(choice?.y).toBeGreaterThanOrEqual((link?.y ?? 0) + (link?.height ?? 0));
    expect(choice?.x).toBe(x);
  }
});

test('on a phone the guide is folded, and a link to it opens it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(address);
  await expect(page.locator('.guide table')).toBeHidden();
  await page.goto(`${address}isis-k/funding/`);
  await page.getByRole('link', { name: 'How to read the marks' }).click();
  await expect(page.locator('.guide table')).toBeInViewport({ ratio: 1 });
});

test('sidebars are listed in the order in which they are read', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(address);
  const links = await page.locator('nav[aria-labelledby="sidebars"] a').all();
  const listed = await Promise.all(links.map((link) => link.getAttribute('href')));
  const ids = await page
    .locator('.panel > .content-heading')
    .evaluateAll((items) => items.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(1);
  expect(listed).toEqual(ids.map((id) => `#${id}`));
});

test('elements for paper are shown on paper only', async ({ page }) => {
  await page.goto(address);
  await expect(page.locator('.imprint')).toBeHidden();
  await expect(page.locator('.permalink-code')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.imprint')).toBeVisible();
});

test('on a phone the analysis is at most 26,000 pixels tall', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(address);
  const height = await page.locator('html').evaluate((html) => html.scrollHeight);
  expect(height).toBeLessThanOrEqual(26_000);
});

test('each part of the bar links to its statements in the record', async ({ page }) => {
  await page.goto(address);
  for (const link of await page.locator('.verdict-bar li a').all()) {
    const href = (await link.getAttribute('href')) ?? '';
    const count = Number.parseInt((await link.textContent())?.trim() ?? '', 10);
    const record = await page.context().newPage();
    await record.goto(getOrigin('real') + href);
    await expect(record.locator('tr[id]').filter({ visible: true })).toHaveCount(count);
    await record.close();
  }
});

test('share controls are at least 24 pixels large at every width, visible without hovering', async ({
  page,
}) => {
  for (const path of ['/isis-k/', '/isis-k/funding/'])
    for (const width of [1440, 768, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(getOrigin('real') + path);
      for (const control of await page.locator('.share').all()) {
        const box = await control.boundingBox();
        expect(box?.width).toBeGreaterThanOrEqual(24);
        expect(box?.height).toBeGreaterThanOrEqual(24);
        await expect(control).toHaveCSS('opacity', '1');
      }
    }
});
