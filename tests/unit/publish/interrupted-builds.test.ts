/** The published site stays complete when a build fails, is killed or runs in parallel. Uses real processes. */
import { execFile, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { env } from 'node:process';
import { promisify } from 'node:util';
import { beforeEach, expect, test } from 'vitest';

const folder = '.cache/unit/publish';
const outDir = `${folder}/site`;
const published = `${outDir}/published-before.txt`;
const lock = '.cache/build.lock';

const variables = {
  ...env,
  CONTENT_DIR: 'tests/fixtures/site/content',
  CHROMIUM_PATH: 'none',
  CARDS: 'none',
  COMPRESSED: 'none',
};

const getCommand = (target: string, skip: string[]): string[] => [
  'src/publish/build.ts',
  ...['--outDir', target],
  ...skip.flatMap((step) => ['--skip', step]),
];

const build = (skip: string[], more: Record<string, string> = {}) =>
  spawnSync('node', getCommand(outDir, skip), {
    env: { ...variables, ...more },
    encoding: 'utf8',
  });

/** All steps before the swap. */
const allButSwap = ['check', 'render', 'post-process', 'print', 'compress'];

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  writeFileSync(published, 'still here');
});

test('an unfinished site does not replace the published one', () => {
  const { status, stderr } = build(allButSwap);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Unexpected folder .*\.site-new without index\.html, expected a .*\n$/);
  expect(existsSync(published)).toBe(true);
});

test('findings of the check stop a build before it publishes', () => {
  const content = `${folder}/content`;
  cpSync(variables.CONTENT_DIR, content, { recursive: true });
  const file = `${content}/analyses/night-ferry/index.md`;
  writeFileSync(file, readFileSync(file, 'utf8').replace('{#departure}', '{#departed}'));
  const { status, stdout, stderr } = build([], { CONTENT_DIR: content });
  expect(status).toBe(1);
  expect(stdout + stderr).toMatch(/index\.md\n\d+:\d+[^]*Unexpected claim "departed"/);
  expect(stdout).not.toContain('render:');
  expect(stderr).toMatch(/The build stopped: correct the findings above\.\n$/);
  expect(stdout + stderr).not.toMatch(/^\s+at /m);
  expect(existsSync(published)).toBe(true);
});

test('the next build repairs one that was killed between its two renames', () => {
  const kill = {
    NODE_OPTIONS: '--import ./tests/unit/support/kill-after-rename.ts',
    KILL_AFTER: '-old',
  };
  expect(build(['check'], kill).signal).toBe('SIGKILL');
  expect(existsSync(outDir)).toBe(false);
  expect(globSync(`${folder}/.site-*`).sort()).toEqual([
    `${folder}/.site-new`,
    `${folder}/.site-old`,
  ]);
  // The next run fails, and still publishes again what was there.
  expect(build(allButSwap).status).toBe(1);
  expect(existsSync(published)).toBe(true);
  expect(build(['check']).status).toBe(0);
  expect(existsSync(`${outDir}/index.html`)).toBe(true);
  expect(existsSync(published)).toBe(false);
  expect(globSync(`${folder}/.site-*`)).toEqual([]);
});

test('the second of two simultaneous builds prints that it waits, and both publish', async () => {
  const run = (target: string) =>
    promisify(execFile)('node', getCommand(target, ['check']), { env: variables });
  const targets = [`${folder}/one`, `${folder}/other`];
  const ended = await Promise.all(targets.map(run));
  const words = ended.map(({ stdout }) => stdout);
  expect(
    words.filter((text) => /Another build runs \(process \d+\): waiting/.test(text)),
  ).toHaveLength(1);
  for (const target of targets) expect(existsSync(`${target}/index.html`)).toBe(true);
  expect(existsSync(lock)).toBe(false);
});

test.each<[string, () => string]>([
  ['was killed', () => String(spawnSync('true').pid)],
  // A program that does not collect the shell's children replaces the shell.
  [
    'has ended and was not collected',
    () =>
      spawnSync('sh', ['-c', 'true & echo $!; exec sleep 30 >/dev/null'], {
        timeout: 500,
      }).stdout.toString(),
  ],
])('the lock of a process that %s is taken over', (_what, getPid) => {
  mkdirSync('.cache', { recursive: true });
  writeFileSync(lock, getPid());
  const { status, stdout } = build(allButSwap);
  expect(status).toBe(1);
  expect(stdout).not.toContain('Another build');
  expect(existsSync(lock)).toBe(false);
});

test.each([
  [['--outdir', 'x'], "Unknown option '--outdir'"],
  [['--skip', 'minify'], 'Unexpected step "minify"'],
  [['x'], "Unexpected argument 'x'"],
])('%j is answered by the usage', (options, says) => {
  const { status, stderr } = spawnSync('node', ['src/publish/build.ts', ...options], {
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toContain(says);
  expect(stderr).toContain('Usage: npm run build -- [--outDir FOLDER]');
  expect(stderr).not.toMatch(/^\s+at /m);
});
