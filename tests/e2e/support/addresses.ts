/** Every address of a built site, read from its files. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sites, type SiteName } from './sites.ts';

/** Files of a built site, such as "isis-k/record/index.html". */
export const getPageFiles = (name: SiteName): string[] =>
  globSync('**/*.html', { cwd: sites[name].outDir }).sort();

/** The HTML of a page of a built site. */
export const readPage = (name: SiteName, file: string): string =>
  readFileSync(join(sites[name].outDir, file), 'utf8');

/** Path of the address at which a file is served. */
export const getPath = (name: SiteName, file: string): string =>
  `${sites[name].base}${file.replace(/index\.html$/, '')}`;

/** Paths such as "/", "/isis-k/record/", "/404.html", without redirects. */
export const getAddresses = (name: SiteName): string[] =>
  getPageFiles(name)
    .filter((file) => !readPage(name, file).includes('http-equiv=refresh'))
    .map((file) => getPath(name, file));
