/** `npm run dev` shows findings, keeps running, and picks up the correction. */
import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { writeStress } from '../../e2e/support/write-stress-analysis.ts';

/** Outside of .cache, which the server does not watch. */
const content = mkdtempSync(join(tmpdir(), 'dev-content-'));

const article = `${content}/analyses/night-ferry/index.md`;

const edit = (from: string, to: string): void => {
  const text = readFileSync(article, 'utf8');
  expect(text).toContain(from);
  writeFileSync(article, text.replace(from, to));
};

const getStatus = async (address: string) => (await fetch(address)).status;

/** Starts the server on a free port; `said` waits for words of its output. */
const startServer = (offset: number) => {
  let output = '';
  const port = 20_000 + 2 * (process.pid % 10_000) + offset;
  const server = spawn('astro', ['dev', '--port', String(port)], {
    env: { PATH: env['PATH'], HOME: env['HOME'], CONTENT_DIR: content, NO_COLOR: '1' },
  });
  const add = (chunk: Buffer) => void (output += stripVTControlCharacters(String(chunk)));
  server.stdout.on('data', add);
  server.stderr.on('data', add);
  const said = (words: RegExp, from = 0) =>
    expect.poll(() => output.slice(from), { timeout: 60_000, interval: 200 }).toMatch(words);
  return { server, said, getOutput: () => output };
};

test('shows findings without stopping, and publishes the corrected text', async () => {
  cpSync('tests/fixtures/site/content', content, { recursive: true });
  edit('published: 2025-02-03', 'published: 2025-02-30');
  const { server, said, getOutput } = startServer(0);
  try {
    await said(/night-ferry\/index\.md[:\n]\d+:12\S* +error +Unexpected date "2025-02-30"/);
    await said(/http:\/\/localhost:\d+/);
    const [root = ''] = /http:\/\/localhost:\d+/.exec(getOutput()) ?? [];
    expect(await getStatus(`${root}/night-ferry/`)).toBe(404);
    expect(getOutput()).not.toMatch(/^\s+at /m);
    const before = getOutput().length;
    edit('published: 2025-02-30', 'published: 2025-02-03');
    await said(/no findings/, before);
    await expect
      .poll(() => getStatus(`${root}/night-ferry/`), { timeout: 60_000, interval: 500 })
      .toBe(200);
  } finally {
    server.kill();
    rmSync(content, { recursive: true, force: true });
  }
});

/** Marks a claim that no record has: the analysis cannot be joined. */
const breakText = (name: string): void => {
  appendFileSync(
    `${content}/analyses/${name}/index.md`,
    '\nA :claim[statement]{#never-recorded} without a claim.\n',
  );
};

test('skips what cannot be joined, and has a front page when that is all', async () => {
  cpSync('tests/fixtures/site/content', content, { recursive: true });
  writeStress(content, 4, 2);
  breakText('night-ferry');
  const { server, said, getOutput } = startServer(1);
  try {
    await said(/http:\/\/localhost:\d+/);
    const [root = ''] = /http:\/\/localhost:\d+/.exec(getOutput()) ?? [];
    expect(await getStatus(`${root}/night-ferry/`)).toBe(404);
    expect(await getStatus(`${root}/stress/`)).toBe(200);
    expect(await getStatus(`${root}/`)).toBe(200);
    breakText('stress');
    const read = async () => (await fetch(`${root}/`)).text();
    await expect
      .poll(read, { timeout: 60_000, interval: 500 })
      .toContain('No analysis can be shown');
    expect(await getStatus(`${root}/`)).toBe(200);
  } finally {
    server.kill();
    rmSync(content, { recursive: true, force: true });
  }
});
