/** Writes `_Caddyfile`: headers, media types and redirects, which hosting/Caddyfile imports. */
import type { Redirect } from '../../model/redirects.ts';
import { homeUrl } from '../../addresses/urls.ts';
import { embeds, everywhere, pages, toPattern, types } from './rules.ts';

/** A raw string in Caddy's configuration. No value contains a backtick. */
const quote = (text: string): string => `\`${text}\``;

const writeHeader = ([name, value]: [string, string]): string => `header ${name} ${quote(value)}`;

/** Headers for pages whose paths match. */
const writePages = (name: string, paths: string[], headers: Record<string, string>): string =>
  [
    `@${name} path_regexp ${quote(paths.map(toPattern).join('|'))}`,
    ...Object.entries(headers).map(
      ([header, value]) => `header @${name} ${header} ${quote(value)}`,
    ),
  ].join('\n');

const writeType = ([path, type]: [string, string], index: number): string =>
  [
    `@type${index} path_regexp ${quote(toPattern(path))}`,
    `header @type${index} Content-Type ${quote(type)}`,
  ].join('\n');

const writeRedirect = ({ from, to, pdf }: Redirect, index: number): string =>
  [
    ...(pdf ? [`redir ${quote(pdf.from)} ${quote(pdf.to)} 301`] : []),
    `@redirect${index} path_regexp redirect${index} ` +
      quote(`${toPattern(homeUrl + from).slice(0, -1)}(?:/(.*))?$`),
    `redir @redirect${index} ${quote(`${to}{re.redirect${index}.1}`)} 301`,
  ].join('\n');

/** Writes the file. `route` applies its directives in the order in which they are written. */
export const writeCaddyFile = (redirects: Redirect[]): string =>
  [
    ...Object.entries(everywhere).map(writeHeader),
    writePages('embeds', [embeds.path], embeds.headers),
    writePages('pages', pages.paths, pages.headers),
    ...types.map(writeType),
    ...(redirects.length > 0 ? ['route {', ...redirects.map(writeRedirect), '}'] : []),
    `handle_errors {\nrewrite * ${homeUrl}404.html\nfile_server\n}`,
    '',
  ].join('\n');
