/** The share controls: links without script, copying with script, the share sheet on phones. */
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { getAddresses } from './support/addresses.ts';
import { getOrigin, sites, type SiteName } from './support/sites.ts';

const origin = getOrigin('fixture');
const part = `${origin}/night-ferry/harbour-log/`;
const openAnalysis = (page: Page) => page.goto(`${origin}/night-ferry/`);
const getControl = (page: Page) => page.getByRole('link', { name: 'Share “The harbour log”' });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the control is a link to the part', async ({ page }) => {
    await openAnalysis(page);
    await getControl(page).click();
    await expect(page).toHaveURL(part);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The harbour log');
    await page.getByRole('link', { name: 'Read this part in context' }).click();
    await expect(page).toHaveURL(`${origin}/night-ferry/#harbour-log`);
    await expect(page.locator(':target')).toBeInViewport();
  });

  test('a note links back to its words, whose address can be shared', async ({ page }) => {
    await openAnalysis(page);
    await page.locator('[data-n][id=departure]').click();
    await page.locator('#note-departure').getByText('in the text').click();
    await expect(page).toHaveURL(`${origin}/night-ferry/#departure`);
  });
});

test.describe('with script', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('one press copies the absolute address and confirms it', async ({ page }) => {
    await openAnalysis(page);
    await getControl(page).press('Enter');
    await expect(page.getByRole('status')).toHaveText(
      'The link to “The harbour log” has been copied.',
    );
    expect(await readClipboard(page)).toBe(part);
    await expect(page).toHaveURL(`${origin}/night-ferry/`);
  });

  test('a note copies the link to its words, text directive included', async ({ page }) => {
    await openAnalysis(page);
    await page.locator('[data-n][id=departure]').click();
    await page.locator('#note-departure').getByText('Link to these words').click();
    await expect(page.getByRole('status')).toHaveText('The link to these words has been copied.');
    expect(await readClipboard(page)).toBe(
      `${origin}/night-ferry/#departure:~:text=boats%20left%20at-,17%3A50,-with%20a%20ratio`,
    );
    await expect(page).toHaveURL(`${origin}/night-ferry/#departure`);
  });

  test('the record copies the address of a statement', async ({ page }) => {
    await page.goto(`${origin}/night-ferry/record/`);
    await page.getByRole('link', { name: 'Share statement 3', exact: true }).click();
    await expect(page.getByRole('status')).toContainText('statement 3');
    expect(await readClipboard(page)).toBe(`${origin}/night-ferry/record/#departure`);
  });

  test('a click with Control opens the part in a new tab', async ({ page, context }) => {
    await openAnalysis(page);
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      getControl(page).click({ modifiers: ['Control'] }),
    ]);
    await expect(opened).toHaveURL(part);
  });

  test('without permission to copy the control works as a link', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await openAnalysis(page);
    await getControl(page).click();
    await expect(page).toHaveURL(part);
  });
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  const openWith = async (page: Page, error?: string) => {
    await page.addInitScript((name) => {
      const shared: ShareData[] = [];
      Object.assign(window, { shared });
      navigator.share = (data?: ShareData) => {
        shared.push(data ?? {});
        return name ? Promise.reject(new DOMException('', name)) : Promise.resolve();
      };
    }, error);
    await openAnalysis(page);
    await getControl(page).tap();
    return page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);
  };

  test('the control opens the share sheet', async ({ page }) => {
    expect(await openWith(page)).toEqual([{ title: '“The harbour log”', url: part }]);
    await expect(page.getByRole('status')).toBeEmpty();
  });

  test('closing the sheet changes nothing', async ({ page }) => {
    await openWith(page, 'AbortError');
    await expect(page).toHaveURL(`${origin}/night-ferry/`);
  });
});

for (const name of Object.keys(sites) as SiteName[])
  test(`no page of the ${name} site has more than 1.2 kilobytes of script`, async ({ request }) => {
    for (const path of getAddresses(name)) {
      const html = await (await request.get(getOrigin(name) + path)).text();
      expect(html).not.toMatch(/<script[^>]+src=/);
      const scripts = [...html.matchAll(/<script type=module>(.*?)<\/script>/gs)];
      const size = brotliCompressSync(scripts.map(([, code]) => code).join('')).length;
      expect(size, path).toBeLessThanOrEqual(1229);
      // Pages for frames on other sites have nothing to press.
      if (html.includes('role=status')) expect(scripts.length, path).toBeGreaterThan(0);
    }
  });
