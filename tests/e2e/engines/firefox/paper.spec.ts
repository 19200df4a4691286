/** Printing in Firefox, without the PDF of the site: every finding and figure is printed. */
import { mkdirSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { getLetters, getPages } from '../../support/pdf.ts';
import { getOrigin } from '../../support/sites.ts';
import { launchFirefox } from '../support/firefox.ts';

const file = '.cache/firefox.pdf';

const print = async (address: string): Promise<string> => {
  mkdirSync('.cache', { recursive: true });
  const browser = await launchFirefox();
  const page = await browser.newPage();
  await page.goto(address);
  await page.pdf({ path: file, format: 'A4' });
  await browser.close();
  return getLetters(getPages(file).join(''));
};

/** Findings of notes, then titles, labels and notes of figures. */
const readExpected = async (page: Page): Promise<string[][]> => {
  const findings = await page.locator('.analysis :is(.note summary, .finding)').allTextContents();
  const figures = page.locator('.analysis .figure');
  const words = await figures.locator('figcaption, .figure-notes p:not([class])').allTextContents();
  // Firefox prints text that has an outline, as names of countries have, as shapes.
  const drawings = page.locator('.figure:not(.wide) > .drawing-narrow, .wide > .drawing-wide');
  const labels = await drawings.locator('text:not(.country)').allTextContents();
  return [findings, words, labels];
};

test('has every finding and every figure', async ({ page }) => {
  const address = `${getOrigin('real')}/isis-k/`;
  const printed = await print(address);
  await page.goto(address);
  for (const texts of await readExpected(page)) {
    expect(texts.length).toBeGreaterThan(5);
    const missing = texts.filter((text) => !printed.includes(getLetters(text)));
    expect.soft(missing).toEqual([]);
  }
});
