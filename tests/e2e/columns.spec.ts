/** Text has no gaps: blocks keep their distance, notes are beside their paragraph, sidebars in their column. */
import { expect, test, type Page } from '@playwright/test';
import { buildLong } from '../bench/content/build-long.ts';
import { serveFolder } from '../bench/browser/serve-folder.ts';
import { getOrigin } from './support/sites.ts';

test.use({ javaScriptEnabled: false });

const widths = [1280, 1440, 1680, 2560];

/** Pixels by which one gap between two blocks may exceed the margins that the styles give them. */
const mostExcess = 40;

/** The greatest share of the text's height that all gaps together may have. */
const mostShare = 0.03;

/** The greatest distance in rem between the tops of a paragraph and its note. */
const mostDistance = 12;

const measure = (page: Page) =>
  page.evaluate(() => {
    const getBox = (element: Element) => element.getBoundingClientRect();
    const getMargin = (element: Element, side: 'marginTop' | 'marginBottom') =>
      parseFloat(getComputedStyle(element)[side]);
    const blocks = [
      ...document.querySelectorAll(
        '.part > :is(h2, .figure:not(.wide, .beside)), .part > .wide > *, .part > .row > :not(.notes)',
      ),
    ].filter((block) => block.checkVisibility());
    const excess = blocks.slice(1).map((block, index) => {
      const before = blocks[index] as Element;
      const gap = getBox(block).top - getBox(before).bottom;
      return gap - getMargin(before, 'marginBottom') - getMargin(block, 'marginTop');
    });
    const height = getBox(blocks.at(-1) as Element).bottom - getBox(blocks[0] as Element).top;
    const distances = [...document.querySelectorAll('.part > .row > .notes')].map(
      (notes) => (getBox(notes).top - getBox(notes.previousElementSibling as Element).top) / 16,
    );
    const placed = [
      ...blocks,
      ...document.querySelectorAll('.part > .row > .notes, .part > :is(.panel, .beside)'),
    ];
    const overlaps = placed.flatMap((one, index) =>
      placed.slice(index + 1).filter((other) => {
        const [a, b] = [getBox(one), getBox(other)];
        const isApart =
          a.left >= b.right - 1 ||
          b.left >= a.right - 1 ||
          a.top >= b.bottom - 1 ||
          b.top >= a.bottom - 1;
        return !isApart;
      }),
    );
    return { excess, height, distances, overlaps: overlaps.map(({ outerHTML }) => outerHTML) };
  });

const checkColumns = async (page: Page) => {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const { excess, height, distances, overlaps } = await measure(page);
    const sum = excess.filter((value) => value > 0).reduce((total, value) => total + value, 0);
    expect.soft(Math.max(...excess), `${width} pixels: the widest gap`).toBeLessThan(mostExcess);
    expect.soft(sum / height, `${width} pixels: all gaps`).toBeLessThan(mostShare);
    expect.soft(Math.max(...distances), `${width} pixels: notes`).toBeLessThan(mostDistance);
    expect.soft(Math.min(...distances), `${width} pixels: notes`).toBeGreaterThanOrEqual(0);
    expect.soft(overlaps, `${width} pixels`).toEqual([]);
  }
};

for (const address of [
  `${getOrigin('real')}/isis-k/`,
  `${getOrigin('fixture')}/night-ferry/`,
  `${getOrigin('fixture')}/stress/`,
])
  test(`${address} has no gaps`, async ({ page }) => {
    await page.goto(address);
    await checkColumns(page);
  });

test('a text of 13,000 words has no gaps', async ({ page }) => {
  const { folder, path } = buildLong(10);
  const { origin, close } = await serveFolder(folder);
  await page.goto(origin + path);
  await checkColumns(page);
  close();
});

test('the test notices a gap', async ({ page }) => {
  await page.goto(`${getOrigin('fixture')}/stress/`);
  await page
    .locator('.part > .row > .notes')
    .first()
    .evaluate((notes) => {
      (notes as HTMLElement).style.blockSize = '40rem';
    });
  const { excess } = await measure(page);
  expect(Math.max(...excess)).toBeGreaterThan(mostExcess);
});
