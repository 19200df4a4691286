/** A site below a path of another host: no address is wrong. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { getPageFiles, getPath, readPage } from './support/addresses.ts';
import { movedHost, sites } from './support/sites.ts';

const { outDir, base } = sites.moved;

/** Addresses in attributes of a page, and in the metadata that takes an address as content. */
const findAddresses = (html: string): string[] => {
  const { document } = new JSDOM(html).window;
  return [...document.querySelectorAll('[href], [src], [action], [content]')]
    .flatMap((element) =>
      ['href', 'src', 'action', 'content'].map((name) => element.getAttribute(name) ?? ''),
    )
    .map((value) => value.replace(/^0; ?url=/, ''))
    .filter((value) => /^(https?:|\/|#|\.)/.test(value) && !/^#[\da-f]{6}$/.test(value)); // a colour
};

const hasId = (file: string, id: string): boolean =>
  !id || new RegExp(` id="?${id}["\\s>]`).test(readFileSync(file, 'utf8'));

/** The problem of an address; undefined for correct ones and for other sites. */
const getFault = (file: string, address: string): string | undefined => {
  const url = new URL(address, movedHost + getPath('moved', file));
  if (url.origin !== movedHost) return undefined;
  if (!url.pathname.startsWith(base)) return `not below ${base}`;
  const path = join(outDir, decodeURIComponent(url.pathname.slice(base.length)));
  const target = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  if (!existsSync(target)) return 'no such file';
  if (url.pathname.endsWith('/') !== target.endsWith('index.html')) return 'slash at its end';
  const id = decodeURIComponent(url.hash.slice(1).replace(/:~:.*/, ''));
  return hasId(target, id) ? undefined : `no id "${id}"`;
};

test('every address in every page is a file of the site, or on another site', () => {
  let count = 0;
  for (const file of getPageFiles('moved'))
    for (const address of findAddresses(readPage('moved', file))) {
      expect(getFault(file, address), `${address} in ${file}`).toBeUndefined();
      count++;
    }
  expect(count).toBeGreaterThan(300);
});

test('no file names the default host or the root of the host', () => {
  const files = globSync('**/*.{html,xml,json,jsonld,md,txt,bib,ris,webmanifest}', { cwd: outDir });
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const text = readFileSync(join(outDir, file), 'utf8').replaceAll('desk@sidelight.example', '');
    expect(text.includes('sidelight.example'), file).toBe(false);
    const own = [...text.matchAll(/https:\/\/news\.example\.org[^\s"'<>)\\]*/g)].map(
      ([url]) => url,
    );
    for (const url of own)
      expect(url.startsWith(`${movedHost}${base}`), `${url} in ${file}`).toBe(true);
  }
});
