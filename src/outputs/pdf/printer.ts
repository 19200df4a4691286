/** Prints pages of a built site with Chromium, and kills Chromium when it does not respond. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserServer, Page } from 'playwright-core';
import { site } from '../../site.ts';
import { chromiumArguments } from './find-chromium.ts';

/** A printed page, and its headings for the outline. */
export interface Print {
  pdf: Buffer;
  headings: string[];
}

/** Timeouts in milliseconds: for starting Chromium, and for printing a page. */
const limits = { start: 20_000, print: 40_000 };

/** Throws an error with one sentence that says why printing failed and what to do. */
const fail = (chromium: string, why: string, cause?: unknown): never => {
  throw new Error(
    `Unexpected Chromium "${chromium}", which ${why}. Set CHROMIUM_PATH to another one, or to ` +
      '"none" to build without PDFs.',
    { cause },
  );
};

const start = async (chromium: string): Promise<[BrowserServer, Browser]> => {
  // Imported only when needed, because loading takes longer than rendering a page.
  const { chromium: driver } = await import('playwright-core');
  // A server, because its process can be killed when it does not respond.
  const server = await driver.launchServer({
    executablePath: chromium,
    args: chromiumArguments,
    timeout: limits.start,
  });
  return [server, await driver.connect(server.wsEndpoint(), { timeout: limits.start })];
};

/**
 * Adds ids to elements with `lang`, because Chromium writes a language to the PDF only for elements with
 * an id.
 */
const keepLanguages = (page: Page): Promise<void> =>
  page.locator('body [lang]:not([id])').evaluateAll((elements) => {
    elements.forEach((element, index) => element.setAttribute('id', `language-${index}`));
  });

/**
 * Prints a page at its public address but from local files, so that links in the PDF lead to the
 * published site.
 */
const printPage = async (browser: Browser, folder: string, path: string): Promise<Print> => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const file = decodeURIComponent(pathname.slice(site.base.length));
    const name = file.endsWith('/') || !file ? 'index.html' : '';
    return route.fulfill({ path: join(folder, file, name) });
  });
  await page.goto(new URL(path, site.url).href);
  const options = { format: 'A4', preferCSSPageSize: true, tagged: true, outline: true };
  const headings = await page.locator('h1, h2, h3, h4, h5, h6').allTextContents();
  await keepLanguages(page);
  const pdf = await page.pdf(options);
  await page.close();
  return { pdf, headings };
};

/** Starts a Chromium; `print` prints the page at a path, and `close` must be called at the end. */
export const openPrinter = async (chromium: string, folder: string) => {
  const [server, browser] = await start(chromium).catch((error: unknown) =>
    fail(chromium, `did not start as a browser within ${limits.start / 1000} seconds`, error),
  );
  const print = async (path: string): Promise<Print> => {
    const printed = await Promise.race([
      printPage(browser, folder, path).catch((error: Error) =>
        fail(chromium, `could not print ${path} (${error.message.split('\n')[0]})`, error),
      ),
      sleep(limits.print, undefined, { ref: false }),
    ]);
    return printed ?? fail(chromium, `did not print ${path} within ${limits.print / 1000} seconds`);
  };
  return { print, close: () => server.kill() };
};
