/**
 * Serves a built site as a static host would: files, folders with index.html, 404.html, the compressed
 * version if the browser accepts it, and the headers of `_headers`.
 */
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { getHeaders, readRules } from './host-headers.ts';
import { sites, type SiteName } from './sites.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
};

/** A file as sent: with Brotli if that file exists and the browser accepts it. */
const readForm = async (file: string, accepted: string) => {
  const type = { 'content-type': types[extname(file)] ?? 'application/octet-stream' };
  const brotli = /\bbr\b/.test(accepted)
    ? await readFile(`${file}.br`).catch(() => undefined)
    : undefined;
  return brotli
    ? { body: brotli, headers: { ...type, 'content-encoding': 'br', vary: 'accept-encoding' } }
    : { body: await readFile(file), headers: { ...type, vary: 'accept-encoding' } };
};

/** A server for a built site that reports every request before it answers. */
export const createSiteServer = (
  name: SiteName,
  tell: (path: string) => void = () => undefined,
): Server => {
  const { outDir, base } = sites[name];
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    tell(pathname);
    const isServed = pathname.startsWith(base);
    const path = decodeURIComponent(pathname.slice(base.length));
    const send = (status: number, file: string) => async () => {
      const accepted = request.headers['accept-encoding'] ?? '';
      const { body, headers } = await readForm(join(outDir, file), accepted);
      // Read for each request, because the server starts before the site is built.
      const told = getHeaders(await readRules(outDir), pathname);
      response.writeHead(status, { ...headers, ...told }).end(body);
    };
    const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
    (isServed ? send(200, file)() : Promise.reject(new Error('Not below the base path.')))
      .catch(send(404, '404.html'))
      .catch(() => response.writeHead(404).end());
  });
};
