/** Writes `_headers`, which Netlify, Cloudflare Pages and others read. */
import { homeUrl } from '../../addresses/urls.ts';
import { embeds, everywhere, pages, types } from './rules.ts';

const writeRule = (path: string, headers: Record<string, string>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

/** One rule for all files, then framing, then media types that hosts do not know. */
export const writeHeadersFile = (): string =>
  [
    writeRule(`${homeUrl}*`, everywhere),
    ...pages.paths.map((path) => writeRule(path, pages.headers)),
    writeRule(embeds.path, embeds.headers),
    ...types.map(([path, type]) => writeRule(path, { 'Content-Type': type })),
  ].join('\n');
