/** Building again after a change renders what the change concerns, and gives the bytes of a clean build. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { env } from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';

const root = '.cache/unit/rebuild';
const content = `${root}/content`;
const analyses = `${content}/analyses`;

const clear = (): void => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(analyses, { recursive: true });
  cpSync('tests/fixtures/site/content/sources.json', `${content}/sources.json`);
  for (const name of ['first', 'second'])
    cpSync('tests/fixtures/site/content/analyses/night-ferry', `${analyses}/${name}`, {
      recursive: true,
    });
};

/** Builds with one of two caches; returns what Astro printed. */
const build = (outDir: string, cache: string, variables: Record<string, string> = {}): string =>
  execFileSync(
    'node',
    ['src/publish/build.ts', '--verbose', '--skip', 'check', '--outDir', outDir],
    {
      encoding: 'utf8',
      env: {
        PATH: env['PATH'],
        HOME: env['HOME'],
        NO_COLOR: '1',
        CONTENT_DIR: content,
        CACHE_DIR: cache,
        CHROMIUM_PATH: 'none',
        COMPRESSED: 'none',
        ...variables,
      },
      stdio: 'pipe',
    },
  );

const hashFiles = (folder: string): Map<string, string> =>
  new Map(
    globSync('**/*.*', { cwd: folder })
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(`${folder}/${file}`))
          .digest('hex'),
      ]),
  );

/** The pages of an analysis that came from the cache, and those that did not. */
const countPages = (log: string, analysis: string) => {
  const lines = log.split(/├─/).filter((line) => line.trim().startsWith(`/${analysis}/`));
  const restored = lines.filter((line) => line.includes('(restored)')).length;
  return { restored, rendered: lines.length - restored };
};

const change = (file: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file}: Expected ${String(from)}.`);
  writeFileSync(file, changed);
};

/** Changes of one analysis, or of what it shows, and which analyses they concern. */
const changes = [
  {
    name: 'a sentence',
    apply: () =>
      change(`${analyses}/first/index.md`, 'The :note[island]', 'The small :note[island]'),
    concerns: ['first'],
  },
  {
    name: 'a title of a source',
    apply: () => change(`${content}/sources.json`, /"title": "/, '"title": "The '),
    concerns: ['first', 'second'],
  },
  {
    name: 'a figure',
    apply: () => change(`${analyses}/second/claims.yaml`, 'unit: ', 'unit: new '),
    concerns: ['second'],
  },
  {
    name: 'a translation',
    apply: () =>
      change(
        `${analyses}/second/index.md`,
        /^published:/m,
        'translationOf: first\nlanguage: fr\npublished:',
      ),
    concerns: ['first', 'second'],
  },
];

describe('building again', () => {
  beforeAll(() => {
    clear();
    build(`${root}/site`, `${root}/cache`);
  });

  it('renders no analysis where nothing has changed', () => {
    const log = build(`${root}/site`, `${root}/cache`);
    for (const name of ['first', 'second']) {
      const { restored, rendered } = countPages(log, name);
      expect(restored).toBeGreaterThan(20);
      expect(rendered).toBe(0);
    }
  });

  it.each(changes)('after a change of $name renders what it concerns', ({ apply, concerns }) => {
    apply();
    const log = build(`${root}/site`, `${root}/cache`);
    const isRendered = (name: string) => countPages(log, name).rendered > 0;
    expect(['first', 'second'].filter(isRendered)).toEqual(concerns);
    rmSync(`${root}/clean-cache`, { recursive: true, force: true });
    build(`${root}/clean`, `${root}/clean-cache`);
    expect(hashFiles(`${root}/site`)).toEqual(hashFiles(`${root}/clean`));
  });

  it('renders everything with another environment', () => {
    const log = build(`${root}/site`, `${root}/cache`, { SITE_EMAIL: 'news@example.org' });
    expect(countPages(log, 'first').restored).toBe(0);
    expect(readFileSync(`${root}/site/about/index.html`, 'utf8')).toContain('news@example.org');
  });

  it('reuses nothing from a build that failed', () => {
    build(`${root}/site`, `${root}/cache`);
    const figure = `${analyses}/second/figures/spending.yaml`;
    const before = readFileSync(figure, 'utf8');
    change(figure, 'claim: ', 'claim: un');
    expect(() => build(`${root}/site`, `${root}/cache`)).toThrow('Unexpected claim');
    // Without it, the next build renders everything: pages may have been cached before the failure.
    expect(existsSync(`${root}/cache/astro-seal`)).toBe(false);
    writeFileSync(figure, before);
    build(`${root}/site`, `${root}/cache`);
    expect(hashFiles(`${root}/site`)).toEqual(hashFiles(`${root}/clean`));
  });

  it('deletes cached pages that no build has used for a month', () => {
    const pages = `${root}/cache/pages`;
    build(`${root}/site`, `${root}/cache`);
    const used = new Set(readdirSync(pages));
    writeFileSync(`${pages}/unused.html`, 'A page of last year.');
    for (const name of readdirSync(pages)) utimesSync(`${pages}/${name}`, 0, 0);
    build(`${root}/site`, `${root}/cache`);
    const left = new Set(readdirSync(pages));
    expect(left).not.toContain('unused.html');
    expect(left.size).toBeGreaterThan(10);
    expect(left.isSubsetOf(used)).toBe(true);
    expect(hashFiles(`${root}/site`)).toEqual(hashFiles(`${root}/clean`));
  });
});
