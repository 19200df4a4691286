/** Serves a built site with changed pages. */
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Starts a server on a free port. */
export const serveChanged = async (folder: string, change: (html: string) => string) => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, pathname, pathname.endsWith('/') ? 'index.html' : '');
    if (!existsSync(file)) return response.writeHead(404).end();
    if (!file.endsWith('.html')) return response.end(readFileSync(file));
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(change(readFileSync(file, 'utf8')));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://localhost:${port}`, close };
};
