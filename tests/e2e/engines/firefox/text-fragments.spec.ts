/** A link to words in a browser without text fragments: the page opens, at its top. */
import { expect, test } from '@playwright/test';
import { getOrigin } from '../../support/sites.ts';
import { launchFirefox } from '../support/firefox.ts';
import { findDifference } from '../support/find-difference.ts';
import { readText } from '../support/page-scripts.ts';

test('a link to words opens the whole page without text fragments', async ({ page }) => {
  const address = `${getOrigin('real')}/isis-k/`;
  const browser = await launchFirefox({ 'dom.text_fragments.enabled': false });
  const firefox = await browser.newPage();
  await firefox.setViewport({ width: 1440, height: 900 });
  await firefox.goto(`${address}#:~:text=Kabul,-fell`);
  expect(await firefox.evaluate(() => 'fragmentDirective' in document)).toBe(false);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(address);
  const [shown, expected] = [await firefox.evaluate(readText), await page.evaluate(readText)];
  expect(findDifference(shown, expected)).toBe('');
  await browser.close();
});
