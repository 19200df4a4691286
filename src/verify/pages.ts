/** Checks every page: policy, canonical address, card, and linked files. */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { absolute } from '../addresses/urls.ts';
import { cardSize } from '../outputs/cards/size.ts';
import { site } from '../site.ts';
import { createDifference, type Difference } from './difference.ts';

const findAll = (page: Root, tagName: string): Element['properties'][] => {
  const found: Element['properties'][] = [];
  visit(page, 'element', (element) => {
    if (element.tagName === tagName) found.push(element.properties);
  });
  return found;
};

/** Paths of this site in the links, images and metadata of a page. */
const getPaths = (page: Root, path: string): string[] =>
  [
    ...[...findAll(page, 'a'), ...findAll(page, 'link')].map(({ href }) => href),
    ...findAll(page, 'img').map(({ src }) => src),
    ...findAll(page, 'meta')
      .filter(({ property }) => property === 'og:image')
      .map(({ content }) => content),
  ]
    .filter((address) => typeof address === 'string')
    .filter((address) => URL.canParse(address, absolute(path)))
    .map((address) => new URL(address, absolute(path)))
    .filter(({ origin }) => origin === new URL(site.url).origin)
    .map(({ pathname }) => pathname);

const checkPolicy = (page: Root, path: string): Difference[] => {
  const policy = findAll(page, 'meta').find(({ httpEquiv }) =>
    [httpEquiv].flat().includes('content-security-policy'),
  );
  const content = String(policy?.['content'] ?? '');
  return content.startsWith("default-src 'none'") && !content.includes('unsafe')
    ? []
    : [createDifference(path, 'policy', content, `a policy that begins with "default-src 'none'"`)];
};

const checkCanonical = (page: Root, path: string): Difference[] => {
  const link = findAll(page, 'link').find(({ rel }) => [rel].flat().includes('canonical'));
  const href = String(link?.['href'] ?? '');
  return href.startsWith(site.url + site.base)
    ? []
    : [
        createDifference(
          path,
          'canonical address',
          href,
          `one below ${site.url}${site.base} (SITE_URL)`,
        ),
      ];
};

/** The differences of a page, and the paths of this site that it refers to. */
export const checkPage = (html: string, path: string) => {
  const page = fromHtml(html);
  return {
    differences: [...checkPolicy(page, path), ...checkCanonical(page, path)],
    paths: getPaths(page, path),
  };
};

/** Whether a page has a main heading, which the 404 page has too. */
export const hasHeading = (html: string): boolean => findAll(fromHtml(html), 'h1').length > 0;

/** Whether a page redirects with HTML, for hosts without redirects. */
export const isRedirectPage = (html: string): boolean =>
  findAll(fromHtml(html), 'meta').some(({ httpEquiv }) => [httpEquiv].flat().includes('refresh'));

/** Compares the size in a card's PNG header with the size that pages state. */
export const checkCard = (body: Buffer, path: string): Difference[] => {
  const size = body.length > 24 ? `${body.readUInt32BE(16)} × ${body.readUInt32BE(20)}` : '';
  const expected = `${cardSize.width} × ${cardSize.height}`;
  return size === expected ? [] : [createDifference(path, 'size of the card', size, expected)];
};
