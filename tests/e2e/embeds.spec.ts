/** Figures and sidebars in frames on other sites: linked from their page, copied, and no frame scrolls. */
import { createServer, type Server } from 'node:http';
import { globSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { getOrigin, sites, type SiteName } from './support/sites.ts';

const getEmbeds = (name: SiteName): string[] =>
  globSync('*/embed/*/index.html', { cwd: sites[name].outDir }).map(
    (file) => `${getOrigin(name)}/${file.replace('index.html', '')}`,
  );

/** The code that an embed page offers, with the address under which the test serves the site. */
const readCode = async (page: Page, address: string): Promise<string> => {
  await page.goto(address);
  const code = await page.locator('textarea').inputValue();
  expect(code).toMatch(/^<div .*<iframe src="http[^"]+" .*><\/iframe><\/div>$/);
  return code.replace(/src="[^"]+"/, `src="${address}"`);
};

/** Another site, with one page. */
const serveHost = async (html: string): Promise<[server: Server, address: string]> => {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return [server, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`];
};

/** What the embed in the only frame of a page needs, and what it has, in pixels. */
const measure = async (page: Page): Promise<{ needs: number; has: number }> => {
  const frame = page.frames()[1];
  if (!frame) throw new Error('Expected a frame.');
  await frame.waitForLoadState();
  return frame.evaluate(() => ({
    needs: Math.ceil(document.body.getBoundingClientRect().height),
    has: innerHeight,
  }));
};

for (const name of ['real', 'fixture'] as const)
  test(`no embed of the ${name} site scrolls or has much empty space`, async ({ page }) => {
    const embeds = getEmbeds(name);
    expect(embeds.length).toBeGreaterThan(8);
    for (const address of embeds) {
      const code = await readCode(page, address);
      const [server, host] = await serveHost(
        `<!doctype html><title>Host</title><style>body{margin:0}</style>${code}`,
      );
      await page.goto(host);
      for (const width of [320, 480, 600, 640, 900]) {
        await page.setViewportSize({ width, height: 800 });
        const { needs, has } = await measure(page);
        expect(needs, `${address} at ${width}`).toBeGreaterThan(100);
        expect(needs, `${address} at ${width}`).toBeLessThanOrEqual(has);
        expect(has, `${address} at ${width}`).toBeLessThan(2 * needs);
      }
      server.close();
    }
  });

test('other sites may frame embeds and no other page', async ({ page }) => {
  const [embed = ''] = getEmbeds('real');
  const [analysis = ''] = embed.split('embed/');
  for (const [address, isShown] of [
    [embed, true],
    [analysis, false],
    [`${analysis}record/`, false],
  ] as const) {
    const [server, host] = await serveHost(`<!doctype html><iframe src="${address}"></iframe>`);
    await page.goto(host);
    const texts = await page.frames()[1]?.locator('main').count();
    expect(texts === 1, address).toBe(isShown);
    server.close();
  }
});

test('figures and pages of sidebars link to their embeds', async ({ page }) => {
  const embeds = getEmbeds('real');
  const [analysis = ''] = (embeds[0] ?? '').split('embed/');
  await page.goto(analysis);
  const ids = await page
    .locator('.figure > figcaption')
    .evaluateAll((figures) => figures.map(({ id }) => id));
  for (const address of embeds) {
    const id = address.split('/').at(-2) ?? '';
    const isFigure = ids.includes(id);
    await page.goto(isFigure ? analysis : `${analysis}${id}/`);
    const scope = isFigure
      ? page.locator('figure').filter({ has: page.locator(`#${id}`) })
      : page.locator('header');
    await scope.getByRole('link', { name: /^Embed\b/ }).click();
    await expect(page).toHaveURL(address);
  }
});
