/** Two builds of one commit have the same bytes, on any machine and date. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { env } from 'node:process';
import { expect, test } from 'vitest';
import { findChromium } from '../../../src/outputs/pdf/find-chromium.ts';

/** The files that a build reads. */
const sources = ['src', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

const chromium = findChromium();

/** Links each package separately, because the caches beside them belong to other builds. */
const linkPackages = (folder: string): void => {
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((entry) => !entry.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
};

/** A copy of the project in a folder of another length, with the invented analysis. */
const copyProject = (folder: string): void => {
  mkdirSync(folder, { recursive: true });
  for (const source of sources) cpSync(source, join(folder, source), { recursive: true });
  cpSync('tests/fixtures/site/content', join(folder, 'content'), { recursive: true });
  linkPackages(folder);
};

/** A module that sets the clock of a build `days` ahead. */
const writeClock = (file: string, days: number): void => {
  const now = `super(...(given.length ? given : [RealDate.now() + ${days} * 864e5]))`;
  writeFileSync(
    file,
    `const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...given) { ${now}; }
  static now() { return RealDate.now() + ${days} * 864e5; }
};`,
  );
};

interface Place {
  name: string;
  zone: string;
  locale: string;
  days: number;
}

/** SHA-256 of every file of a build. */
const build = (root: string, { name, zone, locale, days }: Place): Map<string, string> => {
  const folder = join(root, name);
  copyProject(folder);
  writeClock(join(folder, 'clock.mjs'), days);
  execFileSync(
    'node',
    ['--import', './clock.mjs', 'src/publish/build.ts', '--skip', 'check', '--silent'],
    {
      cwd: folder,
      env: {
        PATH: env['PATH'],
        HOME: env['HOME'],
        CHROMIUM_PATH: chromium ?? 'none',
        TZ: zone,
        LANG: locale,
        LC_ALL: locale,
      },
      stdio: 'inherit',
    },
  );
  const files = globSync('dist/**/*.*', { cwd: folder }).sort();
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
};

test(
  'a build elsewhere, in another time zone and locale, on another day, is the same',
  { timeout: 480_000 },
  () => {
    const root = mkdtempSync(join(tmpdir(), 'reproducible-'));
    const first = build(root, { name: 'a', zone: 'UTC', locale: 'C', days: 0 });
    const second = build(root, {
      name: 'b/elsewhere',
      zone: 'Pacific/Apia',
      locale: 'de_DE.UTF-8',
      days: 200,
    });
    rmSync(root, { recursive: true });
    const endings = new Set([...first.keys()].map((file) => file.replace(/^.*\./, '')));
    for (const ending of ['html', 'png', 'br', 'gz', 'xml', ...(chromium ? ['pdf'] : [])])
      expect(endings).toContain(ending);
    expect(second).toEqual(first);
  },
);
