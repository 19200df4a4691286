/** The first screen needs only the first window of a page. */
import { expect, test, type Page } from '@playwright/test';
import { readBeginning } from '../bench/bytes/compressed.ts';
import { windowBytes } from '../bench/bytes/first-window.ts';
import { getAddresses, getPageFiles, getPath, readPage } from './support/addresses.ts';
import { getOrigin } from './support/sites.ts';

const screens = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

/** The first screen of an address whose response is the given HTML. */
const drawScreen = async (page: Page, address: string, html: string): Promise<Buffer> => {
  await page.unrouteAll();
  await page.route(address, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  await page.goto(address);
  return page.screenshot({ animations: 'disabled' });
};

for (const name of ['real', 'fixture'] as const)
  for (const viewport of screens)
    test(`first screens of the ${name} site, ${viewport.width} pixels wide, need only the first window`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      const addresses = new Set(getAddresses(name));
      for (const file of getPageFiles(name).filter((each) => addresses.has(getPath(name, each)))) {
        const html = readPage(name, file);
        const address = `${getOrigin(name)}${getPath(name, file)}`;
        // A busy Chromium may take a picture before it has painted, or none: a real difference persists.
        await expect(async () => {
          const whole = await drawScreen(page, address, html);
          const first = await drawScreen(page, address, readBeginning(html, windowBytes));
          expect(first.equals(whole), file).toBe(true);
        }).toPass({ timeout: 60_000 });
      }
    });
