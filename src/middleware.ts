/** The last hand on every page, as soon as it is rendered. */
import { defineMiddleware } from 'astro:middleware';
import { deferStyles } from './outputs/late-styles.ts';
import { shortenPage } from './outputs/minify.ts';
import { tightenPolicy } from './outputs/policy.ts';

const isPage = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith('text/html') ?? false;

/** Published pages are minified, their late styles moved, and their policies get the hashes of what is left. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (import.meta.env.DEV || !isPage(response)) return response;
  return new Response(tightenPolicy(deferStyles(shortenPage(await response.text()))), response);
});
