/** Properties of schema.org that the pages of an analysis, part and record share. */
import type { Analysis } from '../../model/analysis.ts';
import { getModifiedDate } from '../../model/modified-date.ts';
import { licenceUrl } from '../../addresses/policies.ts';
import { absolute } from '../../addresses/urls.ts';
import { desk, publisher } from './publisher.ts';

/** The address, title and version of a page. */
export interface PageEntry {
  /** Path of the page. */
  url: string;
  title: string;
  summary: string;
  /** Version of the page; that of the analysis by default. */
  version?: string;
}

/** The page itself. A review is expressed with the properties of WebPage. */
const describePage = ({ reviewed }: Analysis, url: string) =>
  reviewed
    ? {
        '@type': 'WebPage' as const,
        '@id': absolute(url),
        lastReviewed: reviewed.date,
        ...(reviewed.by && {
          reviewedBy: { '@type': 'Person' as const, name: reviewed.by },
        }),
      }
    : absolute(url);

/** Name, dates, language, author and publisher of a page. */
export const describeWork = (analysis: Analysis, { url, title, summary, version }: PageEntry) => ({
  '@id': absolute(url),
  url: absolute(url),
  mainEntityOfPage: describePage(analysis, url),
  headline: title,
  description: summary,
  datePublished: analysis.published,
  dateModified: getModifiedDate(analysis),
  inLanguage: analysis.language,
  version: version ?? analysis.version,
  license: licenceUrl,
  author: desk,
  publisher,
});
