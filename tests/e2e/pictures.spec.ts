/**
 * Pictures of ten states of the invented site, compared with those of tests/e2e/pictures.
 *
 * Fonts come from the packages. Up to 1 % of the pixels may differ, because machines smooth letters in
 * their own way; a line that moves changes more. If the browser differs from the one with which the pictures were
 * taken, they are not compared. New pictures: `npm run test:e2e -- pictures.spec.ts --update-snapshots=all`.
 */
import { platform } from 'node:process';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { usePictureFonts } from './support/picture-fonts.ts';
import { getOrigin } from './support/sites.ts';

/** The major version of Chromium, on Linux, that took the pictures. */
const taken = 156;

test.use({ bypassCSP: true, deviceScaleFactor: 1 });

/** Why the pictures cannot be compared with those of this browser; undefined where they can. */
const explain = (browser: Browser): string | undefined => {
  const [major] = browser.version().split('.');
  const here = `${platform}, Chromium ${major}`;
  const expected = `linux, Chromium ${taken}`;
  return here === expected
    ? undefined
    : `Pictures are not compared: they were taken on ${expected}; this is ${here}.`;
};

test.beforeAll(({ browser }) => {
  const why = explain(browser);
  if (why !== undefined) console.warn(why); // the list of tests does not print it
});

test.beforeEach(({ browser }) => {
  const why = explain(browser);
  test.skip(why !== undefined, why);
});

type Look = Parameters<Page['emulateMedia']>[0] & { width?: number; height?: number };

const open = async (page: Page, path: string, look: Look = {}) => {
  const { width = 1440, height = 900, ...media } = look;
  await page.setViewportSize({ width, height });
  await page.emulateMedia(media);
  await page.goto(getOrigin('fixture') + path);
  await usePictureFonts(page);
};

/** What changes with the content's version is left out. */
const compare = (page: Page, name: string) =>
  expect(page).toHaveScreenshot(`${name}.png`, {
    maxDiffPixelRatio: 0.01,
    mask: [page.locator('.imprint, .cite')],
  });

const states: [name: string, path: string, look?: Look][] = [
  ['opening', '/night-ferry/'],
  ['dark', '/night-ferry/', { colorScheme: 'dark' }],
  ['phone', '/night-ferry/', { width: 390, height: 844 }],
  ['forced-colours', '/night-ferry/', { forcedColors: 'active' }],
  ['right-to-left', '/city-air-fa/'],
  ['long-headline', '/stress/', { width: 1024, height: 768 }],
  ['record', '/night-ferry/record/'],
  ['paper', '/night-ferry/', { media: 'print', width: 680, height: 1000 }],
];

for (const [name, path, look] of states)
  test(`the picture "${name}" has not changed`, async ({ page }) => {
    await open(page, path, look);
    await compare(page, name);
  });

test('the picture "opened-note" has not changed', async ({ page }) => {
  await open(page, '/stress/');
  await page.locator('.note summary').first().click();
  await page.locator('.part > h2').evaluate((heading) => heading.scrollIntoView());
  await compare(page, 'opened-note');
});

test('the picture "figure" has not changed', async ({ page }) => {
  await open(page, '/city-air/');
  await page
    .locator('.part > .figure')
    .first()
    .evaluate((figure) => figure.scrollIntoView());
  await compare(page, 'figure');
});

test('the test notices a line that moves', async ({ page }) => {
  const { updateSnapshots } = test.info().config;
  test.skip(/all|changed/.test(updateSnapshots), 'It would become the picture.');
  await open(page, '/night-ferry/');
  await page.addStyleTag({ content: 'h1 { margin-block-start: 2rem !important; }' });
  await expect(compare(page, 'opening')).rejects.toThrow('pixels');
});
