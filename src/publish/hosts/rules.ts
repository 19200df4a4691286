/** The rules for every host: headers for all files, and media types that hosts do not know. */
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

/** Browser features that the site does not need and denies to embedded pages and injected scripts. */
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
 * Headers of every file. Addresses are permanent and what they show may be corrected, so browsers ask
 * again each time, and a host answers with 304 by its ETag; no file has its hash in its name.
 */
export const everywhere: Record<string, string> = {
  'Cache-Control': 'public, max-age=0, must-revalidate',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': permissions,
  'Speculation-Rules': speculationRules,
};

/** Which sites may show a page in a frame: any site an embed, only this site any other page. */
const framing = (ancestors: string) => ({
  'Content-Security-Policy': `frame-ancestors ${ancestors}`,
});

/** Each matches any one name, so that a hundred analyses need no more rules than one. */
const [analysis, part, topic] = [':analysis', ':part', ':topic'];

/** The header of pages that other sites may frame, and their paths. */
export const embeds = { path: embedUrl(analysis, part), headers: framing('*') };

/**
 * The header of all other pages, and their paths. No path matches an embed, because some hosts add
 * the headers of all rules that match, and a browser obeys the stricter one.
 */
export const pages = {
  paths: [homeUrl, analysisUrl(analysis), partUrl(analysis, part)],
  headers: framing("'self'"),
};

/** The headers of a path that depend on who may frame it. */
export const getFraming = (path: string): Record<string, string> => {
  if (new RegExp(toPattern(embeds.path)).test(path)) return embeds.headers;
  const isPage = pages.paths.some((page) => new RegExp(toPattern(page)).test(path));
  return isPage ? pages.headers : {};
};

/** Media types by the path of their files, in which ":" and a word stand for one name. */
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

/** A path with names as a regular expression for a host's configuration, which `RegExp.escape` would fill with codes such as "\x2d". */
export const toPattern = (path: string): string =>
  `^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`;

/** The media type that the rules give to a path. */
export const getRuledType = (path: string): string | undefined =>
  types.find(([rule]) => new RegExp(toPattern(rule)).test(path))?.[1];
