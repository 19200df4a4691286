/** Printing with a Chromium that does not start, never answers, or stops answering. Uses real processes. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import { findChromium } from '../../../src/outputs/pdf/find-chromium.ts';
import { openPrinter } from '../../../src/outputs/pdf/printer.ts';

const folder = '.cache/unit/printing';
const site = `${folder}/site`;
const pidFile = `${folder}/pid`;
const chromium = findChromium();

/** A shell script instead of Chromium, which writes its process id. */
const writeFake = (script: string): string => {
  const file = `${folder}/chromium`;
  writeFileSync(file, `#!/bin/sh\necho $$ >${pidFile}\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
};

/** Whether any process of the fake's group still runs; zombies do not count. */
const isRunning = async (): Promise<boolean> => {
  await sleep(500);
  const group = readFileSync(pidFile, 'utf8').trim();
  const { stdout } = spawnSync('ps', ['-eo', 'pgid=,stat='], { encoding: 'utf8' });
  expect(stdout).not.toBe('');
  return stdout.split('\n').some((line) => new RegExp(`^ *${group} +[^Z]`).test(line));
};

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  writeFileSync(`${site}/index.html`, '<!doctype html><title>T</title><p>Text.');
});

const getRefusal = (path: string): string =>
  `Unexpected Chromium "${path}", which did not start as a browser within 20 seconds. ` +
  'Set CHROMIUM_PATH to another one, or to "none" to build without PDFs.';

test('a build with a Chromium that never answers ends with one sentence', async () => {
  const path = writeFake('sleep 600');
  const outDir = `${folder}/out`;
  const variables = {
    CHROMIUM_PATH: path,
    CONTENT_DIR: 'tests/fixtures/site/content',
    CARDS: 'none',
  };
  const start = performance.now();
  const { status, stderr } = spawnSync(
    'node',
    ['src/publish/build.ts', '--outDir', outDir, '--skip', 'check'],
    { env: { ...env, ...variables }, encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(stderr.trim()).toBe(getRefusal(path));
  expect(existsSync(outDir)).toBe(false);
  expect(performance.now() - start).toBeLessThan(60_000);
  expect(await isRunning()).toBe(false);
});

test.each([
  ['is no browser', 'exit 0'],
  ['fails', 'echo "error while loading shared libraries" >&2; exit 127'],
])('a Chromium that %s is refused', async (_what, script) => {
  const path = writeFake(script);
  await expect(openPrinter(path, site)).rejects.toThrow(getRefusal(path));
});

test.skipIf(!chromium)('a Chromium that freezes is ended', { timeout: 90_000 }, async () => {
  // Stops every process of the browser once it has started.
  const path = writeFake(
    `(while [ ! -e ${folder}/freeze ]; do sleep 0.1; done; kill -STOP -$$) &\nexec ${chromium} "$@"`,
  );
  const printer = await openPrinter(path, site);
  expect((await printer.print('/')).pdf.subarray(0, 5).toString()).toBe('%PDF-');
  writeFileSync(`${folder}/freeze`, '');
  await sleep(1000);
  const start = performance.now();
  await expect(printer.print('/')).rejects.toThrow(
    `Unexpected Chromium "${path}", which did not print / within 40 seconds.`,
  );
  expect(performance.now() - start).toBeLessThan(45_000);
  await printer.close();
  expect(await isRunning()).toBe(false);
});
