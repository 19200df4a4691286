/** `npm start` after a build: serves the published site locally, with the headers and redirects for hosts. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { exit } from 'node:process';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { site } from '../site.ts';
import { everywhere, getFraming, getRuledType } from './hosts/rules.ts';
import { findRedirect, readRedirects } from './hosts/read-redirects.ts';

const readOptions = () => {
  try {
    return parseArgs({
      options: {
        dir: { type: 'string', default: 'dist' },
        port: { type: 'string', default: '4321' },
        host: { type: 'string', default: 'localhost' },
      },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: npm start -- [--port PORT] [--host HOST]`);
    return exit(2);
  }
};

const { dir, port, host } = readOptions();
const redirects = readRedirects(dir);

const setHeaders = (response: ServerResponse, path: string): void => {
  const address = site.base + path.slice(1);
  const headers = { ...everywhere, ...getFraming(address) };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const type = getRuledType(address);
  if (type) response.setHeader('Content-Type', type);
};

const sendRedirect = (response: ServerResponse, target: string): void => {
  setHeaders(response, '/');
  response.writeHead(301, { Location: target }).end();
};

const sendNotFound = (response: ServerResponse): void => {
  setHeaders(response, '/');
  const headers = { 'Content-Type': 'text/html; charset=utf-8' };
  response.writeHead(404, headers).end(readFileSync(join(dir, '404.html')));
};

const sendFile = sirv(dir, {
  brotli: true,
  gzip: true,
  etag: true,
  dotfiles: false,
  setHeaders,
  onNoMatch: (_request, response) => sendNotFound(response),
});

/** True for a folder; hosts redirect to its address with a slash. */
const isFolder = (path: string): boolean =>
  !path.endsWith('/') && existsSync(join(dir, path, 'index.html'));

/** The path as text; undefined where it is malformed or leads out of the site. */
const readPath = (url: string): string | undefined => {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*/, ''));
    return path.startsWith(site.base) && !path.split('/').includes('..')
      ? path.slice(site.base.length - 1)
      : undefined;
  } catch {
    return undefined;
  }
};

const answer = (request: IncomingMessage, response: ServerResponse): void => {
  const { url = '/' } = request;
  const redirect = findRedirect(redirects, url.replace(/[?#].*/, ''));
  if (redirect !== undefined) return sendRedirect(response, redirect);
  const path = readPath(url);
  if (path === undefined) return sendNotFound(response);
  if (isFolder(path)) return sendRedirect(response, `${site.base}${path.slice(1)}/`);
  request.url = url.slice(site.base.length - 1);
  return sendFile(request, response);
};

createServer(answer)
  .on('error', (error) => {
    console.error(`${error.message}\nChoose another port: npm start -- --port PORT`);
    exit(1);
  })
  .listen(Number(port), host, () => console.log(`http://${host}:${port}${site.base}`));
