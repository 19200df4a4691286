/** Content that few pages have: eight pieces of evidence, a right-to-left quotation, hyphenated names. */
import { expect, test, type Page } from '@playwright/test';
import { getOrigin } from './support/sites.ts';

test.use({ javaScriptEnabled: false });

const stress = `${getOrigin('fixture')}/stress/`;

/** Names in the running text that are on two lines. */
const findBroken = (page: Page, name: string) =>
  page.locator('main').evaluate((main, words) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    let seen = 0;
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const { textContent, parentElement } = text;
      if (!parentElement?.checkVisibility() || parentElement.closest('svg')) continue;
      for (const { 0: found, index } of (textContent ?? '').matchAll(new RegExp(words, 'g'))) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + found.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        seen += 1;
        if (lines.size > 1) broken.push(parentElement.textContent);
      }
    }
    return { seen, broken };
  }, name);

for (const width of [320, 390, 768, 1440])
  test(`no line ends with "Isis-" at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${getOrigin('real')}/`);
    const { seen, broken } = await findBroken(page, 'Isis-K');
    expect(seen).toBeGreaterThan(30);
    expect(broken).toEqual([]);
  });

test('no line ends with "Isis-" in open notes and sources on a phone, and in the record', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto(`${getOrigin('real')}/`);
  await page.locator('details').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) {
      one.removeAttribute('name');
      one.open = true;
    }
  });
  const opened = await findBroken(page, 'Isis-K|ISIS-K|IS-K');
  await page.goto(`${getOrigin('real')}/isis-k/record/`);
  const inRecord = await findBroken(page, 'Isis-K|ISIS-K|IS-K');
  expect(opened.seen).toBeGreaterThan(100);
  expect(inRecord.seen).toBeGreaterThan(60);
  expect([...opened.broken, ...inRecord.broken]).toEqual([]);
});

test('no range is on two lines at any width, with open notes and data too', async ({ page }) => {
  await page.goto(`${getOrigin('real')}/`);
  await page.locator('details').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) {
      one.removeAttribute('name');
      one.open = true;
    }
  });
  for (let width = 320; width <= 480; width += 20) {
    await page.setViewportSize({ width, height: 900 });
    const { seen, broken } = await findBroken(page, String.raw`\d[\d,.]*–\d[\d,.]*\d`);
    expect(seen).toBeGreaterThan(3);
    expect(broken, `${width} pixels`).toEqual([]);
  }
});

test('the test notices a name that breaks', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(`${getOrigin('real')}/`);
  await page.locator('html').evaluate(() => {
    for (const name of document.querySelectorAll('.unbroken')) name.className = '';
  });
  expect((await findBroken(page, 'Isis-K')).broken).not.toEqual([]);
});

test('a quotation has its own direction, with its rule at its start', async ({ page }) => {
  await page.goto(stress);
  const quotation = page.locator('blockquote');
  await expect(quotation).toHaveCSS('direction', 'rtl');
  await expect(quotation).toHaveCSS('border-right-width', '2px');
});

test('eight pieces of evidence open over the margin, and no line of the text moves', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(stress);
  const paragraphs = page.locator('.row > p');
  const getPlaces = () =>
    paragraphs.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top + scrollY));
  const before = await getPlaces();
  await page.locator('.note summary').first().click();
  const note = page.locator('#note-stress-1');
  await expect(note.locator('ul').first().locator('li')).toHaveCount(8);
  expect(await getPlaces()).toEqual(before);
  const [card, text] = [await note.boundingBox(), await paragraphs.first().boundingBox()];
  expect(card?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
});

test('a table of many columns stacks where its column is narrow, and is scrolled elsewhere', async ({
  page,
}) => {
  await page.goto(stress);
  const table = page.locator('.table').last();
  const getExcess = () =>
    table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  await page.setViewportSize({ width: 390, height: 900 });
  await expect(table.locator('td').first()).toHaveCSS('display', 'block');
  expect(await getExcess()).toBe(0);
  await page.setViewportSize({ width: 768, height: 900 });
  await expect(table.locator('td').first()).toHaveCSS('display', 'table-cell');
  expect(await getExcess()).toBeGreaterThan(0);
  await expect(table).toHaveAttribute('tabindex', '0');
});

for (const width of [320, 390, 768, 1440])
  test(`text at 200 per cent fits a window of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${getOrigin('real')}/`);
    const html = page.locator('html');
    await html.evaluate(({ style }) => {
      style.fontSize = '200%';
    });
    await expect(html).toHaveCSS('font-size', '32px');
    expect(await html.evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(width);
  });

test('nothing is animated, with or without reduced motion', async ({ page }) => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    await page.emulateMedia({ reducedMotion });
    await page.goto(`${getOrigin('real')}/`);
    const moving = await page
      .locator('*')
      .evaluateAll(
        (all) =>
          all
            .map((element) => getComputedStyle(element))
            .filter(({ transitionDuration, animationName, scrollBehavior }) =>
              [
                transitionDuration !== '0s',
                animationName !== 'none',
                scrollBehavior === 'smooth',
              ].some(Boolean),
            ).length,
      );
    expect(moving).toBe(0);
  }
});
