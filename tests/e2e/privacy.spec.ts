/** Privacy: the site stores nothing, makes no third-party request, and sends no referrer. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { getAddresses } from './support/addresses.ts';
import { getOrigin } from './support/sites.ts';

test('pages set no cookie, store nothing and load nothing from another site', async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  for (const path of getAddresses('real')) {
    await page.goto(getOrigin('real') + path, { waitUntil: 'networkidle' });
    const stored = await page.evaluate(async () => [
      document.cookie.length,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    expect(stored, path).toEqual([0, 0, 0, 0, 0, 0]);
  }
  expect(await context.cookies()).toEqual([]);
  expect([...new Set(asked)]).toEqual([getOrigin('real')]);
});

for (const sent of ['the header', 'the page alone'])
  test(`with ${sent}, a source does not learn where its reader came from`, async ({ page }) => {
    const referrers: unknown[] = [];
    const source = createServer(({ headers }, response) => {
      referrers.push(headers.referer);
      response.end('A document.');
    }).listen(0);
    const { port } = source.address() as AddressInfo;
    // Some hosts send none of the headers.
    if (sent === 'the page alone')
      await page.route(`${getOrigin('real')}/**`, async (route) => {
        const response = await route.fetch();
        const headers = { 'content-type': 'text/html; charset=utf-8' };
        await route.fulfill({ body: await response.body(), headers });
      });
    await page.goto(`${getOrigin('real')}/`);
    await page
      .locator('main a[href^="https://"]')
      .first()
      .evaluate((link, target) => link.setAttribute('href', target), `http://localhost:${port}/`);
    await page.locator(`main a[href="http://localhost:${port}/"]`).first().dispatchEvent('click');
    await page.waitForURL(`http://localhost:${port}/`);
    source.close();
    // A link prefetched by the page may still be on its way.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    expect(referrers[0]).toBeUndefined();
  });
