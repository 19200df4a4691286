/** A browser window with an empty cache and a throttled processor. */
import type { Browser, CDPSession } from 'playwright-core';

/** Milliseconds of script time so far. */
export const getScriptTime = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN);
};

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
