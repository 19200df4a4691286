/** Links within a page lead to ids that exist, on every page of every site. */
import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { getPageFiles, readPage } from './support/addresses.ts';
import { sites, type SiteName } from './support/sites.ts';

const findDeadLinks = (html: string): string[] => {
  const { document } = new JSDOM(html).window;
  return [...document.querySelectorAll('a[href^="#"]')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => href.length > 1)
    .filter((href) => document.getElementById(decodeURIComponent(href.slice(1))) === null);
};

for (const name of Object.keys(sites) as SiteName[])
  test(`every link within a page of the ${name} site has its target`, () => {
    const files = getPageFiles(name);
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) expect(findDeadLinks(readPage(name, file)), file).toEqual([]);
  });
