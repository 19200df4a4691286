/** Names that the site uses itself, taken from the addresses that it spells. */
import { glossaryId } from '../schemas/glossary.ts';
import * as urls from './urls.ts';

const any = 'any';

/** One step of a path below the site's base, counted from 0. */
const getStep = (path: string, step: number): string =>
  path.slice(urls.homeUrl.length).split('/')[step] ?? '';

/** Paths beside the analyses. */
const sitePaths = [
  urls.aboutUrl,
  urls.archiveUrl,
  urls.correctionsUrl,
  urls.topicUrl(any),
  urls.siteCardUrl,
  urls.iconUrl(),
  ...Object.values(urls.siteFiles),
];

/** Paths within an analysis, beside its parts. */
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

/** What no analysis may be called; hosts serve "index" and "404" for other addresses. */
export const siteNames: ReadonlySet<string> = new Set([
  'index',
  '404',
  ...sitePaths.map((path) => getStep(path, 0)),
]);

/** Ids of the page's own elements; a test compares them with the components. */
export const pageFragments = [
  'main',
  'record',
  'contents',
  'guide',
  'key-points',
  'sidebars',
  'sources',
  'corrections',
  'cite',
  'nearest',
  'more-analyses',
  'figures-only',
  'view-all',
  glossaryId,
];

/** What no section, sidebar, figure, claim, note or term may be called. */
export const partNames: ReadonlySet<string> = new Set([
  'index',
  ...pageFragments,
  ...analysisPaths.map((path) => getStep(path, 1)),
]);
