/** The development server shows edits and findings at once. */
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, cpSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { expect, test, type Page } from '@playwright/test';
import { sites } from './support/sites.ts';

/** Outside of .cache, which the server does not watch. */
const content = mkdtempSync(join(tmpdir(), 'writing-content-'));
const folder = `${content}/analyses/night-ferry`;
const port = sites.real.port + 9;
const home = `http://localhost:${port}/`;
/** Timeout for the start of a server and its first page. */
const slow = { timeout: 60_000 };
/** An edit takes less than a second on an idle machine; other tests run beside this one. */
const soon = { timeout: 30_000 };

let server: ChildProcess;
let printed = '';

/** Saves as editors do: the file is empty for a moment. */
const save = (file: string, text: string): void => {
  const descriptor = openSync(file, 'w');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 8);
  writeSync(descriptor, text);
  closeSync(descriptor);
};

const replaceIn = (file: string, from: string, to: string): void => {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file}: Expected "${from}".`);
  save(file, text.replaceAll(from, to));
};

const isServing = async (): Promise<boolean> => {
  try {
    return (await fetch(home)).ok;
  } catch {
    return false;
  }
};

/** Resolves when a page has loaded and receives updates; earlier ones are lost. */
const isListening = (page: Page) =>
  page.waitForEvent('console', {
    predicate: (message) => message.text().includes('[vite] connected'),
    ...slow,
  });

const open = async (page: Page): Promise<void> => {
  const listening = isListening(page);
  await page.goto(home);
  await listening;
};

const overlay = (page: Page) => page.locator('vite-error-overlay');

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  cpSync('tests/fixtures/site/content', content, { recursive: true });
  server = spawn('node_modules/.bin/astro', ['dev', '--port', String(port)], {
    env: { ...env, CONTENT_DIR: content, CI: 'true' },
  });
  server.stdout?.on('data', (text: Buffer) => (printed += text.toString()));
  await expect.poll(isServing, slow).toBe(true);
});

test.afterAll(() => {
  server.kill();
  rmSync(content, { recursive: true, force: true });
});

test('an edit of text, claim, source, figure and sidebar is shown at once', async ({ page }) => {
  await open(page);
  const edits: [file: string, from: string, to: string][] = [
    [`${folder}/index.md`, 'has no airport', 'has no airfield'],
    [`${folder}/claims.yaml`, 'finding: ', 'finding: Edited. '],
    [`${content}/sources.json`, '"title": "', '"title": "Edited title '],
    [`${folder}/figures/spending.yaml`, 'title: ', 'title: Edited figure '],
    [`${folder}/sidebars/harbour-log.md`, 'title: ', 'title: Edited sidebar '],
  ];
  for (const [file, from, to] of edits) {
    const reloaded = isListening(page);
    const start = Date.now();
    replaceIn(file, from, to);
    const words = to.replace(/^.*?(Edited|airfield)/, '$1').trim();
    await expect(page.locator('body')).toContainText(words, soon);
    console.log(`${file}: shown after ${Date.now() - start} ms`);
    await reloaded;
  }
});

test('a finding is shown in the terminal and over the page, and disappears when it is corrected', async ({
  page,
}) => {
  await open(page);
  replaceIn(`${folder}/index.md`, ':claim[17:50]{#departure}', ':claim[17:50]{#departur}');
  await expect(overlay(page)).toContainText('Unexpected claim "departur"', slow);
  await expect(overlay(page)).toContainText(/night-ferry\/index\.md:\d+:\d+/, slow);
  expect(printed).toMatch(/index\.md:\d+:\d+ {2}error {2}Unexpected claim "departur"/);
  replaceIn(`${folder}/index.md`, '{#departur}', '{#departure}');
  await expect(overlay(page)).toHaveCount(0, slow);
});

test('a draft is labelled and comes first in development', async ({ page }) => {
  await open(page);
  replaceIn(`${folder}/index.md`, 'published: ', 'draft: true\npublished: ');
  await expect(page.locator('.draft')).toHaveText(/draft/i, slow);
});
