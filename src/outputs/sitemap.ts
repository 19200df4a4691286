/** The addresses of the site for search engines, each with the day its content last changed. */
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Analysis } from '../model/analysis.ts';
import { compareDates } from '../schemas/date.ts';
import { getModified } from '../model/modified.ts';
import { aboutUrl, absolute, analysisUrl, recordUrl, siteFiles } from '../addresses/urls.ts';

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';

interface Entry {
  path: string;
  /** Undefined where no content tells it. */
  modified: string | undefined;
}

const writeEntry = (name: 'url' | 'sitemap', { path, modified }: Entry) =>
  x(name, [x('loc', absolute(path)), modified && x('lastmod', modified)]);

/** Only canonical addresses: the front page and the parts repeat an analysis and name it as theirs. */
const listEntries = (analysis: Analysis): Entry[] =>
  [analysisUrl(analysis.id), recordUrl(analysis.id)].map((path) => ({
    path,
    modified: getModified(analysis),
  }));

/** Every page that search engines should keep. */
export const writeSitemap = (analyses: Analysis[]): string => {
  const entries = [...analyses.flatMap(listEntries), { path: aboutUrl, modified: undefined }];
  return `${declaration}${toXml(
    x(
      'urlset',
      { xmlns },
      entries.map((entry) => writeEntry('url', entry)),
    ),
  )}\n`;
};

/** The index that robots.txt names. */
export const writeSitemapIndex = (analyses: Analysis[]): string => {
  const modified = analyses.map(getModified).sort(compareDates).at(-1);
  const entry = writeEntry('sitemap', { path: siteFiles.sitemap, modified });
  return `${declaration}${toXml(x('sitemapindex', { xmlns }, entry))}\n`;
};
