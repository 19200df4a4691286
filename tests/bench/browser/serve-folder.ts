/** Serves a built folder to one reader: compressed, over a simulated slow connection. */
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { openConnection } from './connection.ts';
import type { Profile } from './profiles.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Extensions of files that are compressed already. */
const packed = ['.png', '.woff', '.woff2', '.jpg', '.webp', '.avif', '.pdf'];

/** Compressed bodies by file: compression is not part of the measured time. */
const bodies = new Map<string, Buffer>();

const readBody = (file: string): Buffer => {
  const known = bodies.get(file);
  if (known) return known;
  const compress = () =>
    existsSync(`${file}.br`) ? readFileSync(`${file}.br`) : brotliCompressSync(readFileSync(file));
  const body = packed.includes(extname(file)) ? readFileSync(file) : compress();
  bodies.set(file, body);
  return body;
};

/** Starts a server for one cold load; without a profile it does not limit the speed. */
export const serveFolder = async (folder: string, profile?: Profile) => {
  const connection = profile && openConnection(profile);
  const counted = { bytes: 0, requests: 0 };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, decodeURIComponent(pathname));
    const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
    await connection?.request();
    if (!existsSync(file)) return response.writeHead(404).end();
    const body = readBody(file);
    counted.bytes += body.length;
    counted.requests += 1;
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      ...(packed.includes(extname(file)) ? {} : { 'content-encoding': 'br' }),
    });
    if (connection) await connection.send(body, (packet) => response.write(packet));
    else response.write(body);
    return response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://localhost:${port}`, counted, close };
};
