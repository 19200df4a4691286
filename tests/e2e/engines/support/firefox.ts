/** Firefox, driven by puppeteer-core through WebDriver BiDi. */
import puppeteer from 'puppeteer-core';
import { findProgram } from '../../support/find-program.ts';
import type { StartEngine } from './engine.ts';

/** The Firefox of this machine; Debian's is the extended support release. */
export const findFirefox = (): string | undefined =>
  findProgram('firefox-esr') ?? findProgram('firefox');

/** A headless browser. */
export const launchFirefox = (preferences: Record<string, unknown> = {}) => {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('Expected a Firefox on PATH: install firefox-esr.');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: preferences,
  });
};

export const startFirefox: StartEngine = async (zoom = 1) => {
  const browser = await launchFirefox();
  const page = await browser.newPage();
  return {
    open: async (address, width, height = 900) => {
      await page.setViewport({ width, height, deviceScaleFactor: zoom });
      await page.goto(address);
    },
    run: (script, value) =>
      page.evaluate(script as (value: unknown) => unknown, value) as Promise<never>,
    click: (selector) => page.click(selector),
    pressEscape: () => page.keyboard.press('Escape'),
    close: () => browser.close(),
  };
};
