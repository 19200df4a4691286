/** Measures an idle page while it is read and scrolled; it should do nothing. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import type { Place } from './load-page.ts';
import { getScriptTime, openPage } from './open-page.ts';
import { readBlocking, readShift } from './read-entries.ts';
import { scrollToEnd } from './scroll.ts';
import { serveFolder } from './serve-folder.ts';

/** CPU throttling that simulates a cheap phone. */
const slowdown = 4;

const restOnce = async (browser: Browser, { folder, path }: Place) => {
  const { origin, close } = await serveFolder(folder);
  const { page, session } = await openPage(browser, slowdown);
  try {
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    await sleep(1000);
    const scripts = await getScriptTime(session);
    await sleep(2000);
    const idle = (await getScriptTime(session)) - scripts;
    const shiftLoading = await readShift(page);
    const start = await page.evaluate(() => performance.now());
    await scrollToEnd(page);
    const shift = (await readShift(page)) - shiftLoading;
    return { idle, blocking: await readBlocking(page, start), shift };
  } finally {
    await page.context().close();
    close();
  }
};

/**
 * Milliseconds of scripts in two seconds without a reader; then, scrolling to the end, the
 * milliseconds of long tasks beyond 50 each, and the score of what moved. Of three passes the least
 * blocking counts: what is the page's own comes every time, what is the machine's does not.
 */
export const restPage = async (browser: Browser, place: Place) => {
  const passes = [];
  for (let pass = 0; pass < 3; pass += 1) passes.push(await restOnce(browser, place));
  return {
    idle: Math.max(...passes.map(({ idle }) => idle)),
    blocking: Math.min(...passes.map(({ blocking }) => blocking)),
    shift: Math.max(...passes.map(({ shift }) => shift)),
  };
};
