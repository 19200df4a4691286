/** The file `_headers`, which Netlify, Cloudflare Pages and others read. */
import {
  annotationsUrl,
  citationFormats,
  citationUrl,
  homeUrl,
  markdownUrl,
  siteFiles,
  sourcesUrl,
} from '../addresses/urls.ts';
import { citationTypes, mediaTypes } from '../outputs/media-types.ts';
import { speculationRules } from './speculation-rules.ts';

/** The site needs none of these, and an embedded page or an injected script must not get them. */
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
 * What every file is sent with. Addresses are permanent and what they show may be corrected, so all is
 * asked for again, which a host answers with 304 by its ETag; no file has its hash in its name.
 */
const everywhere = {
  'Cache-Control': 'public, max-age=0, must-revalidate',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': permissions,
  'Speculation-Rules': speculationRules,
};

/** Hosts put any one name in the place of these: so a hundred analyses need no more rules than one. */
const [analysis, part] = [':analysis', ':part'];

const types: [path: string, type: string][] = [
  [siteFiles.feed, mediaTypes.feed],
  [siteFiles.jsonFeed, mediaTypes.jsonFeed],
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

const writeRule = (path: string, headers: Record<string, string>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

/** One rule for all files, then one for each kind that hosts would send with a wrong type. */
export const writeHeaders = (): string =>
  [
    writeRule(`${homeUrl}*`, everywhere),
    ...types.map(([path, type]) => writeRule(path, { 'Content-Type': type })),
  ].join('\n');
