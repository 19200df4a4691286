/** The media types of the files of a site, and the responses that have them. */
import type { CitationFormat } from '../addresses/urls.ts';

/** Types by what the file is; hosts know some of them, and guess others wrongly. */
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

/** Types of citation files by their format. */
export const citationTypes: Record<CitationFormat, string> = {
  json: 'application/vnd.citationstyles.csl+json',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
};

/** A file as the response of an endpoint. */
export const respond = (body: BodyInit, type: string): Response =>
  new Response(body, { headers: { 'content-type': type } });
