/** Answers requests as hosts do, with files, headers, redirects and the page 404.html. */
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { mediaTypes } from '../outputs/media-types.ts';
import { site } from '../site.ts';
import { everywhere, getFraming, getRuledType } from './hosts/rules.ts';
import { findRedirect, readRedirects } from './hosts/read-redirects.ts';

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

const sendNotFound = (response: ServerResponse, folder: string): void => {
  setHeaders(response, '/');
  const headers = { 'Content-Type': mediaTypes.html };
  response.writeHead(404, headers).end(readFileSync(join(folder, '404.html')));
};

const createFileHandler = (folder: string) =>
  sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    dotfiles: false,
    setHeaders,
    onNoMatch: (_request, response) => sendNotFound(response, folder),
  });

/** True for the path of a page without its trailing slash, which hosts redirect. */
const isWithoutSlash = (path: string, folder: string): boolean =>
  !path.endsWith('/') && existsSync(join(folder, path, 'index.html'));

/** The decoded path; undefined when it is malformed or outside the site. */
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

/** Creates a request handler for Node's HTTP server. `folder` contains the built site. */
export const createSiteHandler = (folder: string) => {
  const redirects = readRedirects(folder);
  const sendFile = createFileHandler(folder);
  return (request: IncomingMessage, response: ServerResponse): void => {
    const { url = '/' } = request;
    const redirect = findRedirect(redirects, url.replace(/[?#].*/, ''));
    if (redirect !== undefined) return sendRedirect(response, redirect);
    const path = readPath(url);
    if (path === undefined) return sendNotFound(response, folder);
    if (isWithoutSlash(path, folder))
      return sendRedirect(response, `${site.base}${path.slice(1)}/`);
    request.url = url.slice(site.base.length - 1);
    return sendFile(request, response);
  };
};
