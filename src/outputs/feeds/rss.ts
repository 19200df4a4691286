/** Writes the newest analyses as RSS 2.0, with full content. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { AnalysisSummary } from '../../model/summary.ts';
import { getMoment, type EditorialDate } from '../../schemas/date.ts';
import { getLatestDate, getModifiedDate } from '../../model/modified-date.ts';
import { absolute, analysisUrl, homeUrl, siteFiles } from '../../addresses/urls.ts';
import { site } from '../../site.ts';
import { getFeedAnalyses } from './feed-analyses.ts';
import { writeXmlFile } from '../xml.ts';

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** A date in the format of RFC 822, which needs a time: midnight UTC. */
const getFeedDate = (date: EditorialDate): string => new Date(date).toUTCString();

const writeItem = (analysis: AnalysisSummary): Element => {
  const url = absolute(analysisUrl(analysis.id));
  return x('item', [
    x('title', analysis.title),
    x('link', url),
    x('guid', { isPermaLink: 'true' }, url),
    x('pubDate', getFeedDate(analysis.published)),
    x('atom:updated', getMoment(getModifiedDate(analysis))),
    x('dc:creator', site.desk),
    x('dc:language', analysis.language),
    ...analysis.translations.map(({ id, language }) =>
      x('atom:link', {
        rel: 'alternate',
        hreflang: language,
        href: absolute(analysisUrl(id)),
      }),
    ),
    ...analysis.topics.map((topic) => x('category', topic)),
    x('description', analysis.summary),
    x('content:encoded', analysis.feedContent),
  ]);
};

/** The title and paths of a feed. */
export interface FeedAddress {
  title: string;
  page: string;
  feed: string;
}

const wholeSite: FeedAddress = { title: site.name, page: homeUrl, feed: siteFiles.feed };

/** The feed. Its dates depend on the analyses, not on the build. */
export const writeFeed = (
  analyses: AnalysisSummary[],
  { title, page, feed }: FeedAddress = wholeSite,
): string => {
  const modified = getLatestDate(analyses);
  const channel = x('channel', [
    x('title', title),
    x('link', absolute(page)),
    x('description', site.description),
    x('language', site.language),
    x('atom:link', {
      rel: 'self',
      type: 'application/rss+xml',
      href: absolute(feed),
    }),
    modified && x('lastBuildDate', getFeedDate(modified)),
    ...getFeedAnalyses(analyses).map(writeItem),
  ]);
  return writeXmlFile(x('rss', { version: '2.0', ...namespaces }, channel));
};
