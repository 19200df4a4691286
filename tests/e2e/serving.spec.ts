/** Headers and redirects for hosts, tested with a server that applies them. */
import { globSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { getAddresses } from './support/addresses.ts';
import { createSiteServer } from './support/site-server.ts';
import { getOrigin, sites, type SiteName } from './support/sites.ts';

/** Milliseconds in which a browser would have prefetched. */
const settle = (page: Page) => page.waitForTimeout(600);

/**
 * Opens the front page of a site and returns a function that lists the paths requested since its last
 * call.
 */
const openSite = async (page: Page, name: SiteName) => {
  let asked: string[] = [];
  const server = createSiteServer(name, (path) => asked.push(path)).listen(0);
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://localhost:${port}${sites[name].base}`);
  const takeAsked = async () => {
    await settle(page);
    const taken = asked.filter((path) => !/icon|manifest/.test(path));
    asked = [];
    return taken;
  };
  return { takeAsked, close: () => server.close() };
};

test('text is compressed, and browsers revalidate it before they show it again', async ({
  request,
}) => {
  const response = await request.get('/', { headers: { 'accept-encoding': 'br' } });
  expect(response.headers()).toMatchObject({
    'content-encoding': 'br',
    'cache-control': 'public, max-age=0, must-revalidate',
    'x-content-type-options': 'nosniff',
  });
  expect(await response.text()).toContain('<article');
});

test('files of types that hosts do not know have the right media type', async ({ request }) => {
  const files = globSync('**/*.{jsonld,bib,ris,md}', { cwd: sites.real.outDir });
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const type = (await request.get(`/${file}`)).headers()['content-type'];
    expect(type, file).toMatch(/ld\+json|bibtex|research-info-systems|markdown/);
  }
});

test('no file name contains a hash, so no file is immutable', () => {
  const hashed = globSync('**/_astro/**', { cwd: sites.real.outDir });
  expect(hashed, 'Give these an immutable rule in publish/hosts/rules.ts').toEqual([]);
});

for (const name of ['real', 'moved'] as const)
  test(`a page of the ${name} site is fetched when its link is pressed, and not before`, async ({
    page,
  }) => {
    const { takeAsked, close } = await openSite(page, name);
    expect(await takeAsked()).toEqual([sites[name].base]);
    const link = page.locator('a[href$="/record/"]').first();
    await link.hover();
    expect(await takeAsked()).toEqual([]);
    const path = new URL((await link.getAttribute('href')) ?? '', page.url()).pathname;
    await page.mouse.down();
    expect(await takeAsked()).toEqual([path]);
    await page.mouse.up();
    await page.waitForURL(`**${path}`);
    expect(await takeAsked()).toEqual([]);
    close();
  });

test('a pressed share link fetches nothing, nor does a link within the page', async ({ page }) => {
  const { takeAsked, close } = await openSite(page, 'real');
  await takeAsked();
  for (const selector of ['h2 + a[aria-label]', 'main a[data-n]', 'nav a[href^="#"]']) {
    await page.locator(selector).first().hover();
    await page.mouse.down();
    expect(await takeAsked(), selector).toEqual([]);
    await page.mouse.move(0, 0);
    await page.mouse.up();
  }
  close();
});

test('a page needs one request, icons excluded', async ({ page }) => {
  for (const path of getAddresses('real')) {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${getOrigin('real')}${path}`, { waitUntil: 'networkidle' });
    page.removeAllListeners('request');
    expect(asked.filter((asking) => !/icon/.test(asking))).toEqual([path]);
  }
});
