/** Serves a built site as a plain static host would: files, folders with index.html, 404.html. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { argv } from 'node:process';
import { sites, type SiteName } from './sites.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

const { outDir, port, base } = sites[argv[2] as SiteName];

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const isServed = pathname.startsWith(base);
  const path = join(
    outDir,
    decodeURIComponent(pathname.slice(base.length)),
    pathname.endsWith('/') ? 'index.html' : '',
  );
  const send = (status: number, file: string) => async () => {
    const body = await readFile(file);
    response.writeHead(status, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
    });
    response.end(body);
  };
  (isServed ? send(200, path)() : Promise.reject(new Error('Not below the base path.')))
    .catch(send(404, join(outDir, '404.html')))
    .catch(() => response.writeHead(404).end());
}).listen(port);
