/** One cold load of a page in a browser, measured until the page is idle. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { getBusyTime, getScriptTime, openPage } from './open-page.ts';
import type { Profile } from './profiles.ts';
import { readBlocking, readPaints, readShift } from './read-entries.ts';
import { serveFolder } from './serve-folder.ts';

/** Where a page is: the folder of a built site, and the path within it. */
export interface Place {
  folder: string;
  path: string;
}

/** Milliseconds from the request, layout shift score, bytes and requests. */
export type Load = Awaited<ReturnType<typeof loadPage>>;

/** Opens a page with an empty cache and reads its performance entries when the network is idle. */
export const loadPage = async (browser: Browser, { folder, path }: Place, profile: Profile) => {
  const { origin, counted, close } = await serveFolder(folder, profile);
  const { page, session } = await openPage(browser, profile.slowdown);
  try {
    await page.goto(origin + path, { waitUntil: 'networkidle', timeout: 120_000 });
    await sleep(300);
    const scripts = await getScriptTime(session);
    const busy = await getBusyTime(session);
    const { first, largest } = await readPaints(page);
    const [blocking, shift] = [await readBlocking(page, first), await readShift(page)];
    return { first, largest, blocking, shift, scripts, busy, ...counted };
  } finally {
    await page.context().close();
    close();
  }
};
