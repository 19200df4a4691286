/** Writes `_nginx.conf`: headers, media types and redirects, which hosting/nginx.conf includes. */
import type { Redirect } from '../../model/redirects.ts';
import { homeUrl } from '../../addresses/urls.ts';
import { embeds, everywhere, pages, toPattern, types } from './rules.ts';

/** A string in nginx's configuration. No value contains "$". */
const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

const writeHeader = ([name, value]: [string, string]): string =>
  `add_header ${name} ${quote(value)} always;`;

/** The variable for the value of a header. */
const toVariable = (name: string): string => `$${name.toLowerCase().replaceAll('-', '_')}`;

/** Also matches the index.html of a folder, to which nginx redirects internally. */
const toPagePattern = (path: string): string =>
  toPattern(path).replace(/\$$/, '(?:index\\.html)?$');

/**
 * Headers that depend on the path. Uses variables, because a location with its own headers inherits no
 * others.
 */
const writePaths = (paths: string[], headers: Record<string, string>): string[] =>
  Object.entries(headers).flatMap(([name, value]) =>
    paths.map(
      (path) =>
        `if ($uri ~ ${quote(toPagePattern(path))}) { set ${toVariable(name)} ${quote(value)}; }`,
    ),
  );

/** Declares the variable of a header. A header with an empty value is not sent. */
const declareVariable = (name: string): string[] => [
  `set ${toVariable(name)} "";`,
  `add_header ${name} ${toVariable(name)} always;`,
];

const writeType = ([path, type]: [string, string]): string =>
  `location ~ ${quote(toPattern(path))} { types {} default_type ${quote(type)}; }`;

/** The PDF comes first, because nginx uses the first matching pattern. */
const writeRedirect = ({ from, to, pdf }: Redirect): string[] => [
  ...(pdf ? [`location = ${quote(pdf.from)} { return 301 ${quote(pdf.to)}; }`] : []),
  `location ~ ${quote(`${toPattern(homeUrl + from).slice(0, -1)}(?:/(.*))?$`)} { return 301 ${to}$1; }`,
];

/** Redirects come before media types, so that they also apply to former addresses of files. */
export const writeNginxFile = (redirects: Redirect[]): string =>
  [
    ...Object.entries(everywhere).map(writeHeader),
    ...Object.keys(pages.headers).flatMap(declareVariable),
    ...writePaths(pages.paths, pages.headers),
    ...writePaths([embeds.path], embeds.headers),
    `error_page 404 ${homeUrl}404.html;`,
    ...redirects.flatMap(writeRedirect),
    ...types.map(writeType),
    '',
  ].join('\n');
