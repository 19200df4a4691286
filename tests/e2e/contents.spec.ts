/** The contents stay in view and show the current section. */
import { expect, test, type Page } from '@playwright/test';
import { getOrigin } from './support/sites.ts';

const address = `${getOrigin('real')}/isis-k/`;

/** Words of the highlighted links. */
const getCurrent = (page: Page) =>
  page
    .locator('.contents-list a')
    .evaluateAll((links) =>
      links
        .filter((link) => !/^rgba\(.*, 0\)$/.test(getComputedStyle(link).borderBottomColor))
        .map((link) => link.textContent.trim()),
    );

const read = async (page: Page) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(address);
  for (const heading of (await page.locator('.part > h2').all()).slice(1, 5)) {
    await heading.evaluate((element) => element.scrollIntoView());
    await page.mouse.wheel(0, 150);
    const title = (await heading.textContent())?.trim();
    await expect.poll(() => getCurrent(page)).toEqual([title]);
    await expect(page.locator('.contents-list')).toBeInViewport({ ratio: 1 });
  }
};

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('by styles, where the browser knows scroll-target-group', ({ page }) => read(page));
});

test('by script in other browsers', async ({ page }) => {
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      body: html
        .replaceAll('scroll-target-group:auto', '')
        .replace(/<meta content="[^"]*" http-equiv=content-security-policy>/, ''),
      contentType: 'text/html; charset=utf-8',
    });
  });
  await read(page);
});

test('the current section is correct after every scroll step, also across several headings', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(address);
  const headings = page.locator('.part > h2');
  const findTitle = () =>
    headings.evaluateAll((all) =>
      all
        .findLast((each) => each.getBoundingClientRect().top < innerHeight / 4)
        ?.textContent.trim(),
    );
  for (const step of [3000, 400, 6000, 250, 9000, -12000, 5000]) {
    await page.evaluate((by) => scrollBy(0, by), step);
    await expect
      .poll(() => page.locator('.contents-list [aria-current]').textContent())
      .toBe(await findTitle());
  }
});

test('the link of the current section is scrolled into view', async ({ page }) => {
  for (const width of [1024, 768]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    const bar = page.locator('.contents-list ul');
    expect(await bar.evaluate((list) => list.scrollWidth > list.clientWidth)).toBe(true);
    for (const heading of [page.locator('.part > h2').last(), page.locator('.part > h2').first()]) {
      await heading.evaluate((element) => element.scrollIntoView());
      const title = (await heading.textContent())?.trim();
      await expect.poll(() => getCurrent(page)).toEqual([title]);
      await expect(page.locator('.contents-list [aria-current]')).toBeInViewport({ ratio: 1 });
    }
  }
});

test('all links are side by side on wide screens, and their lines break between words', async ({
  page,
}) => {
  for (const width of [1280, 1440, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    const bar = page.locator('.contents-list ul');
    expect(await bar.evaluate((list) => list.scrollWidth - list.clientWidth)).toBe(0);
    const links = await bar.locator('a').evaluateAll((all) =>
      all.map((link) => {
        const range = document.createRange();
        range.selectNodeContents(link);
        const words = link.textContent.trim().split(/\s+/).length;
        return { words, lines: new Set([...range.getClientRects()].map(({ top }) => top)).size };
      }),
    );
    // Fewer links would fit anyway.
    expect(links.length).toBeGreaterThan(10);
    for (const { words, lines } of links) expect(lines).toBeLessThanOrEqual(Math.min(words, 2));
  }
});

test('on a phone the contents stay visible and cover no heading that they link to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(address);
  const bar = page.locator('.contents-list');
  for (const link of (await bar.locator('a[href^="#"]').all()).slice(1)) {
    await link.click();
    const heading = page.locator((await link.getAttribute('href')) ?? '');
    const [top, bottom] = [await heading.boundingBox(), await bar.boundingBox()];
    expect(bottom?.y).toBe(0);
    expect(bottom?.height).toBeLessThanOrEqual(44);
    expect(top?.y).toBeGreaterThanOrEqual((bottom?.y ?? 0) + (bottom?.height ?? 0));
  }
  // A telephone on its side has too few lines for it.
  await page.setViewportSize({ width: 700, height: 390 });
  await expect(bar).toHaveCSS('position', 'static');
});

test('the contents bar has little height and is not printed', async ({ page }) => {
  for (const width of [1440, 768, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    const box = await page.locator('.contents-list').boundingBox();
    expect(box?.height).toBeLessThan(48);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.contents-list')).toBeHidden();
});

test('the last link can be scrolled out of the fade at the end of the bar', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(address);
  const bar = page.locator('.contents-list ul');
  await expect(bar).toHaveCSS('mask-image', /gradient/);
  const room = await bar.evaluate((list) => {
    list.scrollLeft = list.scrollWidth;
    const last = list.querySelector('li:last-child a');
    return list.getBoundingClientRect().right - (last?.getBoundingClientRect().right ?? NaN);
  });
  // Browsers scroll by whole pixels.
  expect(room).toBeGreaterThan(46);
});
