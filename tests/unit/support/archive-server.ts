/** A server that simulates the web: an archive, redirects, missing, slow and forbidden pages, and a PDF. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PDFDocument } from '@cantoo/pdf-lib';

const article = `<!doctype html><title>Ferry</title><nav>Menu</nav><article><h1>Ferry</h1>
<p>The council told the paper that ${'the harbour was busy and the boats were full. '.repeat(20)}</p>
<p>Nine boats left the <em>old</em> pier on Monday, said the harbour master, and none came back.</p></article>
<script>window.words = "in a script alone";</script>`;

const makePdf = async (): Promise<Buffer> => {
  const pdf = await PDFDocument.create();
  pdf
    .addPage([600, 400])
    .drawText('The audit counts eleven boats and two pilots.', { x: 20, y: 300, size: 14 });
  return Buffer.from(await pdf.save());
};

const redirect = (response: ServerResponse, status: number, location: string) =>
  response.writeHead(status, { location }).end();

const answerArchive = (response: ServerResponse, query: URLSearchParams, origin: string) => {
  const url = query.get('url') ?? '';
  const closest = {
    available: true,
    status: '200',
    url: `${origin}/web/${query.get('timestamp')}/${url}`,
  };
  const snapshots = url.includes('/never-archived') ? {} : { closest };
  response.end(JSON.stringify({ url, archived_snapshots: snapshots }));
};

const pages: Record<string, (response: ServerResponse) => unknown> = {
  '/ok': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(article),
  '/moved': (response) => redirect(response, 301, '/ok'),
  '/for-now': (response) => redirect(response, 302, '/ok'),
  '/loop': (response) => redirect(response, 301, '/loop'),
  '/paywall': (response) => response.writeHead(403).end('Subscribe'),
  '/broken.pdf': (response) =>
    response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4 nothing'),
  '/slow': () => undefined, // never answers
};

/** Starts the server; `requests` lists the requests in order. */
export const startWeb = async (): Promise<{
  server: Server;
  origin: string;
  requests: string[];
}> => {
  const pdf = await makePdf();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams, origin } = new URL(
      request.url ?? '',
      `http://${request.headers.host}`,
    );
    requests.push(pathname);
    if (pathname === '/wayback/available') return answerArchive(response, searchParams, origin);
    if (pathname.startsWith('/web/')) return pages['/ok']?.(response);
    if (pathname === '/audit.pdf')
      return response.writeHead(200, { 'content-type': 'application/pdf' }).end(pdf);
    const page = pages[pathname];
    if (page) return page(response);
    return response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { server, origin: `http://localhost:${port}`, requests };
};
