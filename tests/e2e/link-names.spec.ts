/** The names of links make sense out of context, as screen readers list them. */
import { expect, test, type Page } from '@playwright/test';
import { getAddresses } from './support/addresses.ts';
import { getOrigin } from './support/sites.ts';

test.use({ javaScriptEnabled: false });

/** Opens everything that is closed: closed parts have no names. */
const openAll = (page: Page) =>
  page.locator('html').evaluate((html) => {
    for (const details of html.querySelectorAll('details')) {
      details.removeAttribute('name');
      details.open = true;
    }
  });

interface Link {
  name: string;
  url: string;
}

/** The links of a page as Chromium gives them to assistive technology. */
const getLinks = async (page: Page): Promise<Link[]> => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ role, ignored }) => role?.value === 'link' && !ignored)
    .map(({ name, properties = [] }) => ({
      name: String(name?.value ?? '').trim(),
      url: String(properties.find((property) => property.name === 'url')?.value.value),
    }));
};

/** Two documents can have the same title; the date beside it distinguishes them. */
const isTitle = ({ url }: Link, origin: string): boolean =>
  !url.startsWith(origin) && !url.startsWith('mailto:');

/** Names with several targets, and links without a name. */
const findAmbiguous = async (page: Page): Promise<string[]> => {
  const { origin } = new URL(page.url());
  const links = (await getLinks(page)).filter((link) => !isTitle(link, origin) || !link.name);
  const urls = Map.groupBy(links, ({ name }) => name);
  return [...urls]
    .filter(([name, found]) => !name || new Set(found.map(({ url }) => url)).size > 1)
    .map(([name, [first]]) => `${JSON.stringify(name)}: ${String(first?.url)}`);
};

for (const site of ['real', 'fixture'] as const)
  test(`no two links of a page have the same name and different targets: ${site}`, async ({
    page,
  }) => {
    for (const address of getAddresses(site)) {
      await page.goto(getOrigin(site) + address);
      await openAll(page);
      expect(await findAmbiguous(page), address).toEqual([]);
    }
  });

test('the test notices links with the same name and different targets, and links without a name', async ({
  page,
}) => {
  await page.goto(`${getOrigin('fixture')}/night-ferry/`);
  await openAll(page);
  expect((await getLinks(page)).length).toBeGreaterThan(20);
  await page.locator('main').evaluate((main) => {
    main.insertAdjacentHTML('beforeend', '<a href=/a>More</a> <a href=/b>More</a> <a href=/c></a>');
  });
  expect((await findAmbiguous(page)).map((found) => found.split(':')[0])).toEqual(['"More"', '""']);
});
