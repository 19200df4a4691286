/** The rules for every host: headers, and media types that hosts do not know. */
import {
  analysisUrl,
  annotationsUrl,
  citationFormats,
  citationUrl,
  embedUrl,
  homeUrl,
  markdownUrl,
  partUrl,
  siteFiles,
  sourcesUrl,
  topicFeedUrl,
} from '../../addresses/urls.ts';
import { citationTypes, mediaTypes } from '../../outputs/media-types.ts';
import { speculationRules } from './speculation-rules.ts';

/** Browser features that the site does not use, denied also to embedded pages and injected scripts. */
const permissions = [
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'microphone',
  'payment',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/**
 * Headers of every file. Files keep their addresses when they are corrected, so browsers revalidate each
 * time and get 304 by ETag. No file name contains a hash.
 */
export const everywhere: Record<string, string> = {
  'Cache-Control': 'public, max-age=0, must-revalidate',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': permissions,
  'Speculation-Rules': speculationRules,
};

/** The header that says which sites may frame a page: any site for embeds, only this site for other pages. */
const framing = (ancestors: string) => ({
  'Content-Security-Policy': `frame-ancestors ${ancestors}`,
});

/** Placeholders that match any name, so that the number of rules does not depend on the number of analyses. */
const [analysis, part, topic] = [':analysis', ':part', ':topic'];

/** The header of pages that other sites may frame, and their paths. */
export const embeds = { path: embedUrl(analysis, part), headers: framing('*') };

/**
 * The header of all other pages, and their paths. No path matches an embed, because some hosts merge the
 * headers of all matching rules and browsers apply the stricter one.
 */
export const pages = {
  paths: [homeUrl, analysisUrl(analysis), partUrl(analysis, part)],
  headers: framing("'self'"),
};

/** The framing header of a path. */
export const getFraming = (path: string): Record<string, string> => {
  if (new RegExp(toPattern(embeds.path)).test(path)) return embeds.headers;
  const isPage = pages.paths.some((page) => new RegExp(toPattern(page)).test(path));
  return isPage ? pages.headers : {};
};

/** Media types by path of the file. ":" and a word match any name. */
export const types: [path: string, type: string][] = [
  [siteFiles.feed, mediaTypes.feed],
  [topicFeedUrl(topic), mediaTypes.feed],
  [siteFiles.jsonFeed, mediaTypes.jsonFeed],
  [siteFiles.manifest, mediaTypes.manifest],
  [markdownUrl(analysis), mediaTypes.markdown],
  [annotationsUrl(analysis), mediaTypes.annotations],
  ...citationFormats.flatMap((format): [string, string][] =>
    [
      sourcesUrl(analysis, format),
      citationUrl(analysis, format),
      citationUrl(analysis, format, part),
    ].map((path) => [path, citationTypes[format]]),
  ),
];

/**
 * A path with placeholders as a regular expression for host configurations. `RegExp.escape` would write
 * codes such as "\x2d".
 */
export const toPattern = (path: string): string =>
  `^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`;

/** The media type that the rules assign to a path. */
export const getRuledType = (path: string): string | undefined =>
  types.find(([rule]) => new RegExp(toPattern(rule)).test(path))?.[1];
