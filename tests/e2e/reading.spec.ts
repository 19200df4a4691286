/** Reading without script: marks, notes and sections at any width. */
import { expect, test, type Page } from '@playwright/test';
import { getOrigin } from './support/sites.ts';

const widths = [1440, 1024, 768, 390, 320];
const pages = [
  `${getOrigin('real')}/`,
  `${getOrigin('fixture')}/night-ferry/`,
  `${getOrigin('fixture')}/stress/`,
];

test.use({ javaScriptEnabled: false });

/** Boxes of all notes as drawn, in page coordinates. */
const getNoteBoxes = async (page: Page) =>
  Promise.all((await page.locator('.note').all()).map((note) => note.boundingBox()));

type Box = { x: number; y: number; width: number; height: number };

const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 1 &&
  b.x < a.x + a.width - 1 &&
  a.y < b.y + b.height - 1 &&
  b.y < a.y + a.height - 1;

for (const address of pages)
  for (const width of widths)
    test(`${address} at ${width} pixels has no overlapping notes and no sideways scrolling`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      const boxes = (await getNoteBoxes(page)).filter((box) => box !== null);
      expect(boxes.length).toBeGreaterThan(5);
      const pairs = boxes.flatMap((a, index) => boxes.slice(index + 1).map((b) => [a, b] as const));
      expect(pairs.filter(([a, b]) => overlaps(a, b))).toEqual([]);
      const clipped = boxes.filter((box) => box.x < 0 || box.x + box.width > width);
      expect(clipped).toEqual([]);
      const scrollWidth = await page.locator('html').evaluate((html) => html.scrollWidth);
      expect(scrollWidth).toBeLessThanOrEqual(width);
    });

for (const width of widths)
  test(`no table of the first analysis is cut off at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${getOrigin('real')}/`);
    const hidden = await page
      .locator('.table')
      .evaluateAll((tables) =>
        tables.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      );
    expect(hidden.length).toBeGreaterThan(1);
    expect(Math.max(...hidden)).toBeLessThanOrEqual(1);
  });

test('places notes beside their paragraph on wide screens and under it on phones', async ({
  page,
}) => {
  await page.goto(`${getOrigin('fixture')}/night-ferry/`);
  const paragraph = page.locator('.row > p').first();
  const note = page.locator('.notes').first();
  const getBoxes = async () => [await paragraph.boundingBox(), await note.boundingBox()] as const;
  await page.setViewportSize({ width: 1440, height: 900 });
  const [wideText, wideNote] = await getBoxes();
  expect(wideNote?.x).toBeGreaterThan((wideText?.x ?? 0) + (wideText?.width ?? 0));
  expect(wideNote?.y).toBeGreaterThanOrEqual(wideText?.y ?? 0);
  await page.setViewportSize({ width: 390, height: 900 });
  const [text, under] = await getBoxes();
  expect(under?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0));
});

test('places sidebars in the left column on wide screens only', async ({ page }) => {
  await page.goto(`${getOrigin('real')}/`);
  const panel = page.locator('.panel').first();
  const text = page.locator('.row > p').first();
  await page.setViewportSize({ width: 1440, height: 900 });
  const [wide, column] = [await panel.boundingBox(), await text.boundingBox()];
  expect((wide?.x ?? 0) + (wide?.width ?? 0)).toBeLessThan(column?.x ?? 0);
  await page.setViewportSize({ width: 1024, height: 900 });
  expect((await panel.boundingBox())?.x).toBeGreaterThanOrEqual((await text.boundingBox())?.x ?? 0);
});

test('places a small figure beside the text that follows it, on wide screens only', async ({
  page,
}) => {
  await page.goto(`${getOrigin('fixture')}/city-air/`);
  const figure = page.locator('.beside').first();
  const next = page.locator('.beside + .figure');
  const getBoxes = async () => [await figure.boundingBox(), await next.boundingBox()] as const;
  await page.setViewportSize({ width: 1440, height: 900 });
  const [wide, follower] = await getBoxes();
  expect((wide?.x ?? 0) + (wide?.width ?? 0)).toBeLessThan(follower?.x ?? 0);
  expect(follower?.y).toBeLessThan((wide?.y ?? 0) + (wide?.height ?? 0));
  await page.setViewportSize({ width: 1024, height: 900 });
  const [inText, below] = await getBoxes();
  expect(below?.y).toBeGreaterThan((inText?.y ?? 0) + (inText?.height ?? 0));
});

for (const address of pages.slice(0, 2))
  for (const width of [1440, 768, 390])
    test(`every mark of ${address} links to its evidence and back at ${width} pixels`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      const marks = await page.locator('.row [data-n][id]').all();
      expect(marks.length).toBeGreaterThan(5);
      for (const mark of marks) {
        const id = await mark.getAttribute('id');
        await mark.click();
        const evidence = page.locator(`#note-${id}`);
        await expect(evidence).toBeInViewport();
        await expect(evidence).toBeVisible();
        await evidence.getByRole('link', { name: 'in the text' }).click();
        await expect(page.locator(`#${id}`)).toBeInViewport();
        // In a sidebar the open card covers the marks below it.
        await evidence.locator('xpath=preceding-sibling::summary').click();
      }
    });

test('a mark opens its evidence by keyboard', async ({ page }) => {
  await page.goto(`${getOrigin('fixture')}/night-ferry/`);
  const mark = page.locator('.row [data-n]').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#note-nine-sailings')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('#note-nine-sailings a').first()).toBeFocused();
});

test('every link within a page has its target', async ({ page }) => {
  for (const address of [...pages, `${getOrigin('fixture')}/night-ferry/record/`]) {
    await page.goto(address);
    const broken = await page
      .locator('a[href^="#"]')
      .evaluateAll((links) =>
        links
          .map((link) => (link.getAttribute('href') ?? '').slice(1))
          .filter((id) => !document.getElementById(id)),
      );
    expect(broken).toEqual([]);
  }
});

test.describe('with script', () => {
  test.use({ javaScriptEnabled: true });

  test('the security policy blocks nothing that the page needs', async ({ page }) => {
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    for (const path of ['/', '/about/']) await page.goto(`${getOrigin('real')}${path}`);
    expect(refused.filter((text) => /security policy/i.test(text))).toEqual([]);
    await expect(page.locator('meta[http-equiv="content-security-policy"]')).toHaveCount(1);
  });
});
