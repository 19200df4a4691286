/** Compares a running site with what the README promises, address by address. */
import pMap from 'p-map';
import { homeUrl, siteFiles } from '../addresses/urls.ts';
import { parseRedirects } from '../publish/hosts/read-redirects.ts';
import { request } from './request.ts';
import { createDifference, type Difference } from './difference.ts';
import { checkFile } from './files.ts';
import { checkCard, checkPage, hasHeading, isRedirectPage } from './pages.ts';

/** Number of requests at the same time, which is low to spare the server. */
const concurrency = 4;

/** Addresses from which the crawl starts. */
const starts = [homeUrl, ...Object.values(siteFiles), `${homeUrl}robots.txt`];

const isPage = (path: string): boolean => path.endsWith('/') || path.endsWith('.html');

/** Requests each path once, following links. */
const walk = async (origin: string): Promise<{ count: number; differences: Difference[] }> => {
  const known = new Set(starts);
  const differences: Difference[] = [];
  const visitPath = async (path: string): Promise<string[]> => {
    const { response, differences: ofFile } = await checkFile(new URL(path, origin));
    differences.push(...ofFile);
    if (response.status !== 200) return [];
    if (path.endsWith('card.png')) differences.push(...checkCard(response.body, path));
    if (!isPage(path)) return [];
    const page = checkPage(response.body.toString(), path);
    differences.push(...page.differences);
    return page.paths;
  };
  let waiting = [...known];
  while (waiting.length > 0) {
    const named = (await pMap(waiting, visitPath, { concurrency })).flat();
    waiting = [...new Set(named)].filter((path) => !known.has(path));
    for (const path of waiting) known.add(path);
  }
  return { count: known.size, differences };
};

/** Checks that an unknown address gets a 404 response with a page. */
const checkNotFound = async (origin: string): Promise<Difference[]> => {
  const path = `${homeUrl}never-published/`;
  const { status, body } = await request(new URL(path, origin));
  return [
    ...(status === 404 ? [] : [createDifference(path, 'status', status, '404')]),
    ...(hasHeading(body.toString())
      ? []
      : [createDifference(path, 'body', '', 'the page 404.html')]),
  ];
};

const checkRedirect = async (origin: string, from: string, to: string): Promise<Difference[]> => {
  const path = from.replace('/*', '/');
  const target = to.replace(':splat', '');
  const { status, headers, body } = await request(new URL(path, origin));
  // Hosts without redirects send a page that redirects with HTML.
  if (status === 200 && isRedirectPage(body.toString())) return [];
  const location = headers.get('location') ?? '';
  const leads = URL.canParse(location, origin) && new URL(location, origin).pathname === target;
  return [301, 308].includes(status) && leads
    ? []
    : [createDifference(path, 'redirect', `${status} ${location}`.trim(), `301 ${target}`)];
};

/** Checks that former URLs, and a URL without its final slash, redirect to their pages. */
const checkRedirects = async (origin: string): Promise<Difference[]> => {
  const { status, body } = await request(new URL(`${homeUrl}_redirects`, origin));
  const listed = status === 200 ? parseRedirects(body.toString()) : [];
  const found = await pMap(
    [{ from: `${homeUrl}about`, to: `${homeUrl}about/` }, ...listed],
    ({ from, to }) => checkRedirect(origin, from, to),
    { concurrency },
  );
  return found.flat();
};

/** Every difference of a running site, and the number of requested addresses. */
export const verify = async (origin: string) => {
  const { count, differences } = await walk(origin);
  return {
    count,
    differences: [
      ...differences,
      ...(await checkNotFound(origin)),
      ...(await checkRedirects(origin)),
    ],
  };
};
