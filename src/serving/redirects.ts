/** The file `_redirects`, which Netlify, Cloudflare Pages and others read. */
import type { Move } from '../model/moves.ts';
import { homeUrl } from '../model/urls.ts';

/** One line for the printed form, one for the page and all below it; the narrowest paths come first. */
export const getRedirects = (moves: Move[]): string =>
  moves
    .flatMap(({ from, to, pdf }) => [
      ...(pdf ? [`${pdf.from} ${pdf.to} 301`] : []),
      `${homeUrl}${from}/* ${to}:splat 301`,
    ])
    .map((line) => `${line}\n`)
    .join('');
