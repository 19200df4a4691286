/** A verdict has the same colour everywhere, and the same shape in the bar and the key. */
import { expect, test, type Page } from '@playwright/test';
import { verdicts } from '../../src/schemas/claim.ts';
import { getVerdictStyle } from '../../src/wording/verdicts.ts';
import { getOrigin } from './support/sites.ts';

test.use({ javaScriptEnabled: false });

const styles = verdicts.map(getVerdictStyle);

/** Colours of bar, square, words and number of a mark; quiet marks have their own line. */
const getColours = (page: Page, name: string) =>
  page.evaluate((className) => {
    const getStyle = (selector: string, pseudo?: string) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`Expected ${selector}.`);
      return getComputedStyle(element, pseudo);
    };
    const mark = document.querySelector(`.guide [data-n].${className}`);
    return [
      getStyle(`.bar .${className} rect`).stroke,
      getStyle(`.key.${className}`, '::before').borderTopColor,
      getStyle(`.guide b.${className}`).color,
      getStyle(`.part .note b.${className}`).color,
      ...(mark ? [getComputedStyle(mark, '::after').color] : []),
    ];
  }, name);

for (const colorScheme of ['light', 'dark'] as const)
  test(`bar, key, guide and notes have the same colour for a verdict in ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${getOrigin('real')}/isis-k/`);
    for (const { className } of styles) {
      const colours = await getColours(page, className);
      expect(new Set(colours).size, `${className}: ${colours.join(' ')}`).toBe(1);
    }
  });

test('two verdicts that share a colour differ in shape', () => {
  const looks = styles.map(({ isNotable, shape }) => `${isNotable} ${shape}`);
  expect(new Set(looks).size).toBe(verdicts.length);
});
