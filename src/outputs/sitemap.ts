/** Writes sitemaps with the date on which each page last changed. */
import { x } from 'xastscript';
import type { AnalysisSummary } from '../model/summary.ts';
import { getLatestDate, getModifiedDate } from '../model/modified-date.ts';
import { getTopics } from '../model/topics.ts';
import { hasArchive } from '../model/archive.ts';
import { writeXmlFile } from './xml.ts';
import {
  aboutUrl,
  absolute,
  analysisUrl,
  archiveUrl,
  correctionsUrl,
  recordUrl,
  siteFiles,
  topicUrl,
} from '../addresses/urls.ts';

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';

interface Entry {
  path: string;
  /** The date of the last change; undefined if it is unknown. */
  modified: string | undefined;
}

const writeEntry = (name: 'url' | 'sitemap', { path, modified }: Entry) =>
  x(name, [x('loc', absolute(path)), modified && x('lastmod', modified)]);

/** The canonical addresses of an analysis. The front page and pages of parts repeat it. */
const listEntries = (analysis: AnalysisSummary): Entry[] =>
  [analysisUrl(analysis.id), recordUrl(analysis.id)].map((path) => ({
    path,
    modified: getModifiedDate(analysis),
  }));

/** Pages that list other pages. */
const listLists = (analyses: AnalysisSummary[]): Entry[] => [
  ...(hasArchive(analyses) ? [{ path: archiveUrl, modified: getLatestDate(analyses) }] : []),
  ...getTopics(analyses).map((topic) => ({
    path: topicUrl(topic.id),
    modified: getLatestDate(topic.analyses),
  })),
];

/** Every page for search engines. */
export const writeSitemap = (analyses: AnalysisSummary[]): string => {
  const entries = [
    ...analyses.flatMap(listEntries),
    ...listLists(analyses),
    { path: correctionsUrl, modified: undefined },
    { path: aboutUrl, modified: undefined },
  ];
  const urls = entries.map((entry) => writeEntry('url', entry));
  return writeXmlFile(x('urlset', { xmlns }, urls));
};

/** The index that robots.txt names. */
export const writeSitemapIndex = (analyses: AnalysisSummary[]): string => {
  const modified = getLatestDate(analyses);
  const entry = writeEntry('sitemap', { path: siteFiles.sitemap, modified });
  return writeXmlFile(x('sitemapindex', { xmlns }, entry));
};
