/** Names that the site uses in its own URLs. */
import { glossaryId } from '../schemas/glossary.ts';
import * as urls from './urls.ts';

const any = 'any';

/** One segment of a path below the site's base path, counted from 0. */
const getStep = (path: string, step: number): string =>
  path.slice(urls.homeUrl.length).split('/')[step] ?? '';

/** Paths of the site that are siblings of analyses. */
const sitePaths = [
  urls.aboutUrl,
  urls.archiveUrl,
  urls.correctionsUrl,
  urls.topicUrl(any),
  urls.siteCardUrl,
  urls.iconUrl(),
  ...Object.values(urls.siteFiles),
];

/** Paths within an analysis that are siblings of its parts. */
const analysisPaths = [
  urls.recordUrl(any),
  urls.embedUrl(any, any),
  urls.markdownUrl(any),
  urls.annotationsUrl(any),
  urls.cardUrl(any),
  ...urls.citationFormats.flatMap((format) => [
    urls.sourcesUrl(any, format),
    urls.citationUrl(any, format),
  ]),
];

/** Names that no analysis may have. Hosts serve "index" and "404" at other URLs. */
export const siteNames: ReadonlySet<string> = new Set([
  'index',
  '404',
  ...sitePaths.map((path) => getStep(path, 0)),
]);

/** Ids of elements of every page. A test compares this list with the components. */
export const pageFragments = [
  'main',
  'record',
  'contents',
  'guide',
  'key-points',
  'sidebars',
  'qr-code',
  'sources',
  'corrections',
  'cite',
  'nearest',
  'more-analyses',
  'figures-only',
  'view-all',
  glossaryId,
];

/** Names that no section, sidebar, figure, claim, note or term may have. */
export const partNames: ReadonlySet<string> = new Set([
  'index',
  ...pageFragments,
  ...analysisPaths.map((path) => getStep(path, 1)),
]);
