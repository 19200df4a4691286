/** The 404 page lists every analysis and part, and the most similar address if there is one. */
import { expect, test } from '@playwright/test';
import { getOrigin } from './support/sites.ts';

const origin = getOrigin('moved');

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('lists every analysis and part', async ({ page }) => {
    const answer = await page.goto(`${origin}/news/late-boat/no-such-part/`);
    expect(answer?.status()).toBe(404);
    for (const name of ['The promised timetable', 'The port log', 'Who paid?'])
      await expect(page.getByRole('link', { name })).toBeVisible();
    await expect(page.getByText('Did you mean')).toBeHidden();
  });
});

for (const [wanted, meant] of [
  ['late-boat/who-payd/', 'late-boat/who-paid/'],
  ['late-boat/port-log', 'late-boat/port-log/'],
  ['late-bota/', 'late-boat/'],
  ['late-boat/promised-timetable.html', 'late-boat/the-promised-timetable/'],
] as const)
  test(`suggests ${meant} for ${wanted}`, async ({ page }) => {
    await page.goto(`${origin}/news/${wanted}`);
    const offer = page.getByText('Did you mean').getByRole('link');
    await expect(offer).toHaveAttribute('href', `${origin}/news/${meant}`);
    await offer.click();
    await expect(page).toHaveURL(`${origin}/news/${meant}`);
  });

test('suggests nothing for an address that is not similar to any', async ({ page }) => {
  await page.goto(`${origin}/news/wp-login.php`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Did you mean')).toBeHidden();
});
