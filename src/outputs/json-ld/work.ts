/** Properties of schema.org that the pages of an analysis, a part and a record share. */
import type { Analysis } from '../../model/analysis.ts';
import { getModifiedDate } from '../../model/modified-date.ts';
import { licenceUrl } from '../../addresses/policies.ts';
import { absolute } from '../../addresses/urls.ts';
import { desk, publisher } from './publisher.ts';

/** Address and title of a page. */
export interface PageEntry {
  /** Path of the page. */
  url: string;
  title: string;
  summary: string;
  /** Version of the page; by default that of the analysis. */
  version?: string;
}

/** The page itself; one that was reviewed says when, in the words that schema.org has for pages. */
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

/** Name, dates, language, author and publisher of one page of an analysis. */
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
