/** The file `_nginx.conf`: headers, media types and redirects, which hosting/nginx.conf includes. */
import type { Redirect } from '../../model/redirects.ts';
import { homeUrl } from '../../addresses/urls.ts';
import { everywhere, toPattern, types } from './rules.ts';

/** A string of nginx's configuration; none of our values contains "$". */
const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

const writeHeader = ([name, value]: [string, string]): string =>
  `add_header ${name} ${quote(value)} always;`;

const writeType = ([path, type]: [string, string]): string =>
  `location ~ ${quote(toPattern(path))} { types {} default_type ${quote(type)}; }`;

/** The PDF first, because nginx uses the first pattern that matches. */
const writeRedirect = ({ from, to, pdf }: Redirect): string[] => [
  ...(pdf ? [`location = ${quote(pdf.from)} { return 301 ${quote(pdf.to)}; }`] : []),
  `location ~ ${quote(`${toPattern(homeUrl + from).slice(0, -1)}(?:/(.*))?$`)} { return 301 ${to}$1; }`,
];

/** Redirects come before types: an earlier address of a file is not a file. */
export const writeNginxFile = (redirects: Redirect[]): string =>
  [
    ...Object.entries(everywhere).map(writeHeader),
    `error_page 404 ${homeUrl}404.html;`,
    ...redirects.flatMap(writeRedirect),
    ...types.map(writeType),
    '',
  ].join('\n');
