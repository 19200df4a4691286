/** A browser window with an empty cache and a throttled processor. */
import type { Browser, CDPSession } from 'playwright-core';

/** Milliseconds so far of one of the browser's own timers. */
const getTime = async (session: CDPSession, timer: string): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === timer)?.value ?? NaN);
};

/** Milliseconds of script time so far. */
export const getScriptTime = (session: CDPSession): Promise<number> =>
  getTime(session, 'ScriptDuration');

/** Milliseconds so far in which the main thread was busy: parsing, style, layout, paint and scripts. */
export const getBusyTime = (session: CDPSession): Promise<number> =>
  getTime(session, 'TaskDuration');

/** Opens the window; `slowdown` is the factor of CPU throttling. */
export const openPage = async (browser: Browser, slowdown: number, width = 1280) => {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, session };
};
