/** Writes `_redirects`, which Netlify, Cloudflare Pages and others read. */
import type { Redirect } from '../../model/redirects.ts';
import { homeUrl } from '../../addresses/urls.ts';

/** One line for the PDF, and one for the page and everything below it. The most specific paths come first. */
export const writeRedirectsFile = (redirects: Redirect[]): string =>
  redirects
    .flatMap(({ from, to, pdf }) => [
      ...(pdf ? [`${pdf.from} ${pdf.to} 301`] : []),
      `${homeUrl}${from}/* ${to}:splat 301`,
    ])
    .map((line) => `${line}\n`)
    .join('');
