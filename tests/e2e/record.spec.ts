/** The record: filters without script, an address for each statement, and agreement with the article. */
import { expect, test, type Page } from '@playwright/test';
import { getOrigin } from './support/sites.ts';

test.use({ javaScriptEnabled: false });

const open = async (page: Page, address = '/isis-k/record/') => {
  await page.goto(getOrigin('real') + address);
  return page.locator('tr[id]');
};

/** Ids of the statements a reader sees. */
const getShown = (page: Page) =>
  page
    .locator('tr[id]')
    .evaluateAll((rows) =>
      rows.filter((row) => row.getClientRects().length > 0).map((row) => row.id),
    );

test('the article and the record have the same verdict bar, and both count the rows', async ({
  page,
}) => {
  const rows = await (await open(page)).count();
  const key = page.locator('.verdict-bar li');
  const words = await key.allInnerTexts();
  const [total, ...counts] = words.map((text) => Number.parseInt(text, 10));
  expect(total).toBe(rows);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows);
  await page.goto(`${getOrigin('real')}/isis-k/`);
  expect(await key.allInnerTexts()).toEqual(words);
});

for (const [group, index] of [
  ['Verdict', 0],
  ['Who says so', 1],
] as const)
  test(`each choice of "${group}" shows only its statements`, async ({ page }) => {
    const all = await (await open(page)).count();
    const choices = await page.locator('fieldset').nth(index).getByRole('radio').all();
    let sum = 0;
    for (const choice of choices.slice(1)) {
      await choice.check();
      const shown = (await getShown(page)).length;
      expect(shown).toBeGreaterThan(0);
      expect(shown).toBeLessThan(all);
      sum += shown;
    }
    expect(sum).toBe(all);
    await choices[0]?.check();
    expect((await getShown(page)).length).toBe(all);
  });

test('a link with an earlier name of a verdict shows the same statements', async ({ page }) => {
  await open(page, '/isis-k/record/#only-is-contradicted');
  const shown = await getShown(page);
  expect(shown.length).toBeGreaterThan(0);
  await page.goto('about:blank');
  await open(page, '/isis-k/record/#only-is-differing');
  expect(await getShown(page)).toEqual(shown);
});

test('each part shows only its statements, also together with a verdict', async ({ page }) => {
  const all = await (await open(page)).count();
  let sum = 0;
  for (const link of (await page.locator('.filters nav a').all()).slice(1)) {
    await link.click();
    sum += (await getShown(page)).length;
  }
  expect(sum).toBe(all);
  const before = (await getShown(page)).length;
  await page.getByRole('radio', { name: 'assessment' }).check();
  expect((await getShown(page)).length).toBeLessThan(before);
  await page.getByRole('link', { name: 'all', exact: true }).click();
  await page.getByRole('radio', { name: 'all' }).first().check();
  expect((await getShown(page)).length).toBe(all);
});

test('each statement has an address, and links to its words and back', async ({ page }) => {
  const rows = await (await open(page)).all();
  const ids = await Promise.all(rows.map((row) => row.getAttribute('id')));
  // Some statements are only in figures or in the record.
  const marked = await Promise.all(
    rows.map((row) => row.getByRole('link', { name: /in the text/, includeHidden: true }).count()),
  );
  const linked = ids.filter((_id, index) => marked[index]);
  for (const id of [linked[0], linked[40], linked.at(-1)]) {
    await open(page, `/isis-k/record/#${id}`);
    await expect(page.locator(`tr[id="${id}"]`)).toBeInViewport();
    await page
      .locator(`tr[id="${id}"]`)
      .getByRole('link', { name: /in the text/ })
      .click();
    await expect(page.locator(`a[data-n][id="${id}"]`)).toBeInViewport();
  }
});

test('the e-mail that reports an error has the id, words and version of the statement', async ({
  page,
}) => {
  for (const row of await (await open(page)).all()) {
    const id = (await row.getAttribute('id')) ?? '';
    const href =
      (await row.getByRole('link', { name: 'Report an error' }).getAttribute('href')) ?? '';
    const letter = new URL(href);
    expect(letter.protocol).toBe('mailto:');
    expect(letter.searchParams.get('subject')).toMatch(new RegExp(`${id} .*version [0-9a-f]{8}`));
    expect(letter.searchParams.get('body')).toContain(`#${id}`);
  }
});

for (const width of [1440, 768, 390, 320])
  test(`fits ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });

test('a choice in the address is selected, and can be changed', async ({ page }) => {
  const rows = await open(page, '/isis-k/record/#only-is-contradicted');
  const shown = rows.filter({ visible: true });
  await expect(shown).toHaveCount(await page.locator('tr.is-contradicted').count());
  await page.getByRole('link', { name: 'Show all' }).click();
  await expect(shown).toHaveCount(await rows.count());
});

test('a choice in the address is drawn as selected, until the reader makes another', async ({
  page,
}) => {
  for (const [id, kind] of [
    ['only-is-contradicted', 'is-contradicted'],
    ['only-is-differing', 'is-contradicted'],
    ['only-by-armed-group', 'by-armed-group'],
  ] as const) {
    await page.goto('about:blank');
    const rows = await open(page, `/isis-k/record/#${id}`);
    const shown = rows.filter({ visible: true });
    await expect(shown).toHaveCount(await page.locator(`tr.${kind}`).count());
    const fieldset = page.locator('fieldset:has(:target)');
    const all = fieldset.getByRole('radio', { name: 'all', includeHidden: true });
    await expect(all, 'the reader sees no choice that the rows contradict').toBeHidden();
    await expect(page.locator(`#only-${kind}`)).toHaveCSS('background-clip', 'content-box');
    await expect(page.getByText('Only some of the statements are shown.')).toBeVisible();
    const other = fieldset.getByRole('radio').last();
    await other.check();
    await expect(all).toBeVisible();
    const last = ((await other.getAttribute('id')) ?? '').replace('only-', '');
    await expect(shown).toHaveCount(await page.locator(`tr.${last}`).count());
  }
});

test.describe('with script', () => {
  test.use({ javaScriptEnabled: true });

  test('a choice in the address is selected, and "all" shows all', async ({ page }) => {
    const rows = await open(page, '/isis-k/record/#only-is-contradicted');
    const shown = rows.filter({ visible: true });
    await expect(page.getByRole('radio', { name: 'contradicted' })).toBeChecked();
    await page.getByRole('radio', { name: 'all' }).first().check();
    await expect(shown).toHaveCount(await rows.count());
    await expect(page.getByText('Only some of the statements are shown.')).toBeHidden();
  });
});

test('on a phone a row opens to its evidence', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const row = (await open(page)).first();
  const evidence = row.locator('.row-evidence ul').first();
  await expect(evidence).toBeHidden();
  expect((await row.boundingBox())?.height).toBeLessThan(200);
  await row.getByText('Evidence').click();
  await expect(evidence).toBeVisible();
});
