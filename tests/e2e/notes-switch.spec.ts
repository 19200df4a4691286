/** The reader chooses which notes to see, without script. */
import { expect, test } from '@playwright/test';
import { getOrigin } from './support/sites.ts';

test.use({ javaScriptEnabled: false });

const pages = [
  `${getOrigin('fixture')}/night-ferry/`,
  `${getOrigin('fixture')}/night-ferry/who-paid/`,
];

for (const address of pages)
  test(`marks and notes of ${address} follow the choice`, async ({ page }) => {
    await page.goto(address);
    const shown = page.locator('.part .note summary').filter({ visible: true });
    const all = await shown.count();
    expect(all).toBeGreaterThan(2);
    await page.getByRole('radio', { name: 'All' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Contradicted or changed' })).toBeChecked();
    const changed = page.locator('.part .note:is(.is-contradicted, .is-revised) summary');
    await expect(shown).toHaveCount(await changed.count());
    expect(await changed.count()).toBeLessThan(all);
    await page.keyboard.press('ArrowRight');
    await expect(shown).toHaveCount(0);
    const numbers = await page
      .locator('.part [data-n]')
      .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark, '::after').content));
    expect(new Set(numbers)).toEqual(new Set(['none']));
    await page.keyboard.press('ArrowRight');
    await expect(shown).toHaveCount(all);
  });

test('on a phone hidden notes leave no gap between paragraphs', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${getOrigin('real')}/isis-k/`);
  const getGaps = () =>
    page.locator('.row:has(> p):has(> .notes) + .row > p').evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        const before = paragraph.parentElement?.previousElementSibling?.querySelector(':scope > p');
        const { bottom = 0 } = before?.getBoundingClientRect() ?? {};
        return Math.round(paragraph.getBoundingClientRect().top - bottom);
      }),
    );
  for (const choice of ['None', 'Contradicted or changed']) {
    await page.getByRole('radio', { name: choice }).check();
    const gaps = await getGaps();
    expect(gaps.length).toBeGreaterThan(5);
    // Without a note between them, paragraphs are as far apart as on wide screens.
    expect(
      gaps.filter((gap) => gap > 14 && gap < 40),
      choice,
    ).toEqual([]);
  }
});

test.describe('with script', () => {
  test.use({ javaScriptEnabled: true });

  test('a pressed mark opens its note, whatever the choice', async ({ page }) => {
    await page.goto(pages[0] ?? '');
    await page.getByRole('radio', { name: 'None' }).check();
    await page.locator('.key-points [data-n]').first().click();
    await expect(page.locator('.note[open] > section')).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(page.locator('.part .note').filter({ visible: true })).toHaveCount(0);
  });
});

test('paper has every note, whatever the choice, and no control', async ({ page }) => {
  await page.goto(pages[0] ?? '');
  await page.getByRole('radio', { name: 'None' }).check();
  await page.emulateMedia({ media: 'print' });
  const notes = page.locator('.part .note');
  await expect(notes.filter({ visible: true })).toHaveCount(await notes.count());
  await expect(page.getByRole('radio').first()).toBeHidden();
});
