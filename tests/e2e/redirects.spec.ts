/** Redirects: every address and id that was ever published still works after a rename. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { checkContent, writePermalinks, writeRenamed } from './support/rename.ts';
import { getOrigin, sites } from './support/sites.ts';

const { content, outDir, base } = sites.moved;
const root = `${getOrigin('moved')}${base}`;

/** Old names to new ones, as rename.ts gives them. */
const renamed: [RegExp, string][] = [
  [/^night-ferry\//, 'late-boat/'],
  [/\/the-timetable\//, '/the-promised-timetable/'],
  [/\/harbour-log\//, '/port-log/'],
];

const readPublished = () =>
  JSON.parse(readFileSync(`${content}/permalinks.json`, 'utf8')) as string[];

const getNewPath = (address: string) =>
  renamed.reduce((path, [from, to]) => path.replace(from, to), address.replace(/#.*/, ''));

test('every published address redirects to its current page', async ({ page }) => {
  test.setTimeout(120_000);
  const published = readPublished();
  expect(published.length).toBeGreaterThan(30);
  for (const address of published) {
    const fragment = /#.*/.exec(address)?.[0] ?? '';
    await page.goto(root + address);
    await expect(page, address).toHaveURL(root + getNewPath(address) + fragment);
    if (fragment) await expect(page.locator(':target'), address).toBeInViewport();
    else await expect(page.locator('h1'), address).toBeVisible();
  }
});

test('a former name within the current analysis redirects too', async ({ page }) => {
  for (const address of ['late-boat/#departure', 'late-boat/#note-departure']) {
    await page.goto(root + address);
    await expect(
      page.locator('[data-n]:has(:target), .note :is(:target, section:has(:target))').first(),
    ).toBeInViewport();
  }
  await page.goto(`${root}late-boat/harbour-log/#every-departure`);
  await expect(page).toHaveURL(`${root}late-boat/port-log/#every-departure`);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every old page redirects to the current one', async ({ page }) => {
    for (const address of readPublished().filter((item) => !item.includes('#'))) {
      await page.goto(root + address);
      await expect(page, address).toHaveURL(root + getNewPath(address));
    }
  });

  test('old fragments redirect to the current analysis', async ({ page }) => {
    for (const id of ['the-timetable', 'harbour-log', 'departure', 'note-departure']) {
      await page.goto(`${root}late-boat/#${id}`);
      await expect(page.locator(':target')).toBeInViewport();
    }
  });
});

test('the check lists lost addresses without former names, and none with them', () => {
  const forgetful = '.cache/forgetful-content';
  writeRenamed(forgetful, false);
  const { code, output } = checkContent(forgetful);
  expect(code).toBe(1);
  const lost = output.split('\n').filter((line) => line.includes('lost-permalink'));
  expect(lost.length).toBe(readPublished().length);
  expect(lost.join('\n')).toContain('"night-ferry/record/#departure"');

  const remembering = '.cache/remembering-content';
  writeRenamed(remembering, true);
  expect(checkContent(remembering).output).toContain('unlisted-permalink');
  expect(writePermalinks(remembering).code).toBe(0);
  expect(checkContent(remembering)).toMatchObject({ code: 0 });
});

test('every line of _redirects leads from an old address to a file that exists', () => {
  const lines = readFileSync(join(outDir, '_redirects'), 'utf8').trim().split('\n');
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) {
    const [from = '', to = '', status] = line.split(' ');
    expect(status).toBe('301');
    expect(from.startsWith(base)).toBe(true);
    const path = to.slice(base.length).replace(':splat', 'index.html');
    if (!path.endsWith('.pdf')) expect(existsSync(join(outDir, path)), line).toBe(true);
  }
});
