/** The addresses of the site for search engines, each with the day its content last changed. */
import { x } from 'xastscript';
import type { AnalysisSummary } from '../model/summary.ts';
import { compareDates } from '../schemas/date.ts';
import { getModifiedDate } from '../model/modified-date.ts';
import { getTopics } from '../model/topics.ts';
import { hasArchive } from '../model/archive.ts';
import { writeXml } from './xml.ts';
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
const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';

interface Entry {
  path: string;
  /** Undefined where it is not known from the content. */
  modified: string | undefined;
}

const writeEntry = (name: 'url' | 'sitemap', { path, modified }: Entry) =>
  x(name, [x('loc', absolute(path)), modified && x('lastmod', modified)]);

/** Only canonical addresses: the front page and the parts repeat an analysis and name it as theirs. */
const listEntries = (analysis: AnalysisSummary): Entry[] =>
  [analysisUrl(analysis.id), recordUrl(analysis.id)].map((path) => ({
    path,
    modified: getModifiedDate(analysis),
  }));

const getLatest = (analyses: AnalysisSummary[]): string | undefined =>
  analyses.map(getModifiedDate).sort(compareDates).at(-1);

/** Pages that list other pages. */
const listLists = (analyses: AnalysisSummary[]): Entry[] => [
  ...(hasArchive(analyses) ? [{ path: archiveUrl, modified: getLatest(analyses) }] : []),
  ...getTopics(analyses).map((topic) => ({
    path: topicUrl(topic.id),
    modified: getLatest(topic.analyses),
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
  return `${declaration}${writeXml(
    x(
      'urlset',
      { xmlns },
      entries.map((entry) => writeEntry('url', entry)),
    ),
  )}\n`;
};

/** The index that robots.txt names. */
export const writeSitemapIndex = (analyses: AnalysisSummary[]): string => {
  const modified = getLatest(analyses);
  const entry = writeEntry('sitemap', { path: siteFiles.sitemap, modified });
  return `${declaration}${writeXml(x('sitemapindex', { xmlns }, entry))}\n`;
};
