/** Previews of shared addresses, read by two libraries that other sites use. */
import { expect, test, type APIRequestContext } from '@playwright/test';
import { getPreviewFromContent } from 'link-preview-js';
import readOpenGraph from 'open-graph-scraper';
import { getAddresses } from './support/addresses.ts';
import { getOrigin, movedHost, sites, type SiteName } from './support/sites.ts';

/** Public address for which a site was built; the tests serve it elsewhere. */
const hosts: Record<SiteName, string> = {
  real: 'https://sidelight.example',
  fixture: 'https://sidelight.example',
  moved: movedHost,
};

const names = Object.keys(sites) as SiteName[];

interface Preview {
  title: string | undefined;
  description: string | undefined;
  image: string | undefined;
}

/** The HTML that an unfurler fetches; both programs do not fetch from localhost themselves. */
const fetchPage = async (request: APIRequestContext, address: string) => {
  const answer = await request.get(address);
  return { html: await answer.text(), headers: answer.headers() };
};

/** Reads a page as open-graph-scraper does, with the address that the page declares. */
const scrape = async (request: APIRequestContext, address: string) => {
  const { html } = await fetchPage(request, address);
  const { error, result } = await readOpenGraph({ html });
  expect(error, address).toBe(false);
  const [image] = result.ogImage ?? [];
  const shown: Preview = {
    title: result.ogTitle,
    description: result.ogDescription,
    image: image?.url,
  };
  return { shown, url: result.ogUrl, image };
};

/** Reads a page as link-preview-js does. */
const preview = async (request: APIRequestContext, address: string): Promise<Preview> => {
  const { html: data, headers } = await fetchPage(request, address);
  const read = await getPreviewFromContent({ url: address, data, headers });
  if (!('title' in read)) throw new Error(`Expected a page at ${address}.`);
  return { title: read.title, description: read.description, image: read.images[0] };
};

/** Width and height as the header of a PNG gives them. */
const getSize = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

for (const name of names) {
  const toLocal = (url: string) => url.replace(hosts[name], getOrigin(name));

  test(`every address of the ${name} site has its own preview`, async ({ page, request }) => {
    test.setTimeout(120_000);
    for (const path of getAddresses(name)) {
      // Frames are embedded, not shared.
      if (path.endsWith('/404.html') || path.includes('/embed/')) continue;
      const address = getOrigin(name) + path;
      const read = await scrape(request, address);
      expect(await preview(request, address)).toEqual(read.shown);
      expect(read.url).toBe(new URL(path, hosts[name]).href);
      await page.goto(address);
      expect(await page.title()).toContain(read.shown.title);
      expect(read.shown.description?.length).toBeGreaterThan(20);
      expect(read.image).toMatchObject({ width: '1200', height: '630', type: 'image/png' });
      expect(read.image?.alt).toBeTruthy();
      const answer = await request.get(toLocal(read.shown.image ?? ''));
      expect(answer.headers()['content-type']).toBe('image/png');
      const png = await answer.body();
      expect(getSize(png)).toEqual({ width: 1200, height: 630 });
      expect(png.length).toBeLessThanOrEqual(120_000);
    }
  });

  test(`all parts of the ${name} site have different previews with their own headings`, async ({
    page,
    request,
  }) => {
    const seen = { title: new Set(), description: new Set(), image: new Set(), bytes: new Set() };
    let parts = 0;
    for (const path of getAddresses(name)) {
      await page.goto(getOrigin(name) + path);
      const isPart = await page.getByRole('navigation', { name: 'Parts before' }).count();
      if (!isPart) continue;
      const read = await preview(request, getOrigin(name) + path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(read.title ?? '');
      await expect(page.locator('.standfirst')).toHaveText(read.description ?? '');
      const bytes = await (await request.get(toLocal(read.image ?? ''))).body();
      // Two analyses may use the same names.
      const [analysis] = path.slice(sites[name].base.length).split('/');
      seen.title.add(`${analysis}: ${read.title}`);
      seen.description.add(`${analysis}: ${read.description}`);
      seen.image.add(read.image);
      seen.bytes.add(bytes.toString('base64'));
      parts++;
    }
    expect(parts).toBeGreaterThanOrEqual(3);
    expect(Object.values(seen).map(({ size }) => size)).toEqual([parts, parts, parts, parts]);
  });
}
