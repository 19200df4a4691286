/** `npm run dev` shows findings, keeps running, and picks up the correction. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';

/** Outside of the project, whose cache the server does not watch. */
const content = mkdtempSync(join(tmpdir(), 'dev-content-'));
const article = `${content}/analyses/night-ferry/index.md`;

const edit = (from: string, to: string): void => {
  const text = readFileSync(article, 'utf8');
  expect(text).toContain(from);
  writeFileSync(article, text.replace(from, to));
};

/** Starts the server on a free port; `said` waits for words of its output. */
const startServer = () => {
  let output = '';
  const server = spawn('astro', ['dev', '--port', String(20_000 + (process.pid % 20_000))], {
    // Without NODE_ENV, which is "test" here and would have the analyses joined once.
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
  const { server, said, getOutput } = startServer();
  try {
    await said(/night-ferry\/index\.md[:\n]\d+:12\S* +error +Unexpected date "2025-02-30"/);
    await said(/http:\/\/localhost:\d+/);
    const [root = ''] = /http:\/\/localhost:\d+/.exec(getOutput()) ?? [];
    expect((await fetch(`${root}/night-ferry/`)).status).toBe(404);
    expect(getOutput()).not.toMatch(/^\s+at /m);
    const before = getOutput().length;
    edit('published: 2025-02-30', 'published: 2025-02-03');
    await said(/no findings/, before);
    const getStatus = async () => (await fetch(`${root}/night-ferry/`)).status;
    await expect.poll(getStatus, { timeout: 60_000, interval: 500 }).toBe(200);
  } finally {
    server.kill();
    rmSync(content, { recursive: true, force: true });
  }
});
