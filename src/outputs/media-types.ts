/** The media types of files, and responses with them. */
import type { CitationFormat } from '../addresses/urls.ts';

/** Media types by kind of file. Hosts do not know all of them. */
export const mediaTypes = {
  html: 'text/html; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  png: 'image/png',
  pdf: 'application/pdf',
  feed: 'application/rss+xml; charset=utf-8',
  jsonFeed: 'application/feed+json; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  annotations: 'application/ld+json',
  manifest: 'application/manifest+json',
};

/** Media types of citation files, by format. */
export const citationTypes: Record<CitationFormat, string> = {
  json: 'application/vnd.citationstyles.csl+json',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
};

/** The response of an endpoint for a file. */
export const respond = (body: BodyInit, type: string): Response =>
  new Response(body, { headers: { 'content-type': type } });
