/** Media types of files that servers do not know or guess wrongly. */
import type { CitationFormat } from '../addresses/urls.ts';

/** Types by what the file is. */
export const mediaTypes = {
  feed: 'application/rss+xml; charset=utf-8',
  jsonFeed: 'application/feed+json; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  annotations: 'application/ld+json',
  manifest: 'application/manifest+json',
};

/** Types of citation files by their format. */
export const citationTypes: Record<CitationFormat, string> = {
  json: 'application/vnd.citationstyles.csl+json',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
};
