/** Tests the recipes for hosts with real servers: each delivers what the README promises. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { getMissing, getVariables, startHost, type Host } from './support/hosts.ts';
import { sites, type SiteName } from './support/sites.ts';

/** Runs `npm run verify`; returns its exit status and output. */
const verify = async (address: string, name: SiteName) => {
  const child = spawn('node', ['src/verify/command.ts', address], { env: getVariables(name) });
  let words = '';
  child.stdout.on('data', (text: Buffer) => (words += text.toString()));
  child.stderr.on('data', (text: Buffer) => (words += text.toString()));
  const status = await new Promise((end) => child.on('close', end));
  return { status, words };
};

/** Leaves the test out where a package is missing, and says which. */
const needHost = (host: Host): void => {
  const missing = getMissing(host).join(' and ');
  const why = `${host} is not tested: install ${missing}.`;
  if (missing) console.warn(why); // the list of tests does not print it
  test.skip(missing !== '', why);
};

const cases: [Host, SiteName][] = [
  ['nginx', 'real'],
  ['nginx', 'moved'],
  ['Caddy', 'real'],
  ['Caddy', 'moved'],
  ['npm start', 'real'],
  ['npm start', 'moved'],
];

for (const [index, [host, name]] of cases.entries())
  test(`${host} serves the ${name} site as promised`, async () => {
    needHost(host);
    const { address, close } = await startHost(host, name, sites.real.port + 20 + index);
    const { status, words } = await verify(address, name);
    close();
    expect(words).toMatch(/^Requested \d{2,} addresses of http:\S+: 0 differences\.\n$/);
    expect(status).toBe(0);
  });

const hosts: Host[] = ['nginx', 'Caddy', 'npm start'];

for (const host of hosts)
  test(`${host} redirects earlier addresses with 301, fragments left to the browser`, async () => {
    needHost(host);
    const port = sites.real.port + 30 + hosts.indexOf(host);
    const { address, close } = await startHost(host, 'moved', port);
    const lines = readFileSync(join(sites.moved.outDir, '_redirects'), 'utf8').trim().split('\n');
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const [from = '', to = ''] = line.split(' ');
      const paths = from.endsWith('/*') ? [from.slice(0, -2), from.replace('*', '')] : [from];
      for (const path of paths) {
        const answer = await fetch(new URL(path, address), { redirect: 'manual' });
        expect(answer.status, `${path} at ${host}`).toBe(301);
        const location = new URL(answer.headers.get('location') ?? '', address);
        expect(location.pathname, path).toBe(to.replace(':splat', ''));
      }
    }
    close();
  });

test('verify lists every difference of a host without any of the headers', async () => {
  const host = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    try {
      response.setHeader('set-cookie', 'visit=1');
      response.end(readFileSync(join(sites.real.outDir, path)));
    } catch {
      response.end('Not here.');
    }
  }).listen(0);
  const { port } = host.address() as AddressInfo;
  const { status, words } = await verify(`http://localhost:${port}/`, 'real');
  host.close();
  expect(status).toBe(1);
  for (const line of [
    'Content-Type: Unexpected nothing, expected "text/html; charset=utf-8".',
    'Content-Type: Unexpected nothing, expected "image/png".',
    'Cache-Control: Unexpected nothing, expected "public, max-age=0, must-revalidate".',
    'Referrer-Policy: Unexpected nothing, expected "no-referrer".',
    'Permissions-Policy: Unexpected nothing',
    'Set-Cookie: Unexpected "visit=1", expected no cookie.',
    'Content-Encoding for br: Unexpected nothing, expected "br".',
    'Vary: Unexpected nothing, expected "Accept-Encoding".',
    'ETag: Unexpected nothing, expected an ETag.',
    '/never-published/  status: Unexpected "200", expected 404.',
    '/about  redirect: Unexpected "200", expected 301 /about/.',
  ])
    expect(words).toContain(line);
  expect(words).toMatch(/: \d{3,} differences\.\n$/);
  expect(words.split('\n').length).toBeLessThan(40);
  expect(words).not.toMatch(/^\s+at /m);
});

for (const [argument, says] of [
  ['', 'Unexpected "", expected an address'],
  ['example.org', 'Unexpected "example.org", expected an address such as'],
  ['http://localhost/news/', 'Unexpected path "/news/", expected "/" (BASE_PATH).'],
] as const)
  test(`verify prints its usage when called with "${argument}"`, async () => {
    const { status, words } = await verify(argument, 'real');
    expect(status).toBe(2);
    expect(words).toContain(says);
    expect(words).toContain('Usage: npm run verify -- URL');
  });

test('verify reports a site that does not answer in one sentence', async () => {
  const { status, words } = await verify('http://localhost:9/', 'real');
  expect(status).toBe(1);
  expect(words).toMatch(/^http:\/\/localhost:9\/\S*: Expected a response, got none \(.*\)\.\n$/);
});
