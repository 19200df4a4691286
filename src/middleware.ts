/** Every page, as soon as it is rendered, passes through one last hand. */
import { defineMiddleware } from 'astro:middleware';
import { postProcessPage } from './publish/post-process.ts';

const isPage = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith('text/html') ?? false;

/** Pages to be published are finished; on the author's own server they stay as they are. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (import.meta.env.DEV || !isPage(response)) return response;
  const page = new Uint8Array(await response.arrayBuffer());
  return new Response(postProcessPage(page), response);
});
