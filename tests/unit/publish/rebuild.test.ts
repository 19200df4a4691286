/** A build after a change renders the changed analyses, and gives the bytes of a clean build. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { env } from 'node:process';
import { beforeAll, describe, expect, test } from 'vitest';

const root = '.cache/unit/rebuild';
/** Characters that end a path if it is read as a URL. */
const content = `${root}/content #1 100%`;
const analyses = `${content}/analyses`;

const clear = (): void => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(analyses, { recursive: true });
  cpSync('tests/fixtures/site/content/sources.json', `${content}/sources.json`);
  writeFileSync(`${analyses}/.DS_Store`, ''); // as written by the Finder of macOS
  for (const name of ['first', 'second'])
    cpSync('tests/fixtures/site/content/analyses/night-ferry', `${analyses}/${name}`, {
      recursive: true,
    });
};

const getEnvironment = (cache: string): Record<string, string | undefined> => ({
  PATH: env['PATH'],
  HOME: env['HOME'],
  NO_COLOR: '1',
  CONTENT_DIR: content,
  CACHE_DIR: cache,
  CHROMIUM_PATH: 'none',
  COMPRESSED: 'none',
});

const getCommand = (outDir: string): string[] => [
  'src/publish/build.ts',
  ...['--verbose', '--skip', 'check', '--outDir', outDir],
];

/** Builds with one of two caches; returns what Astro printed. */
const build = (
  outDir: string,
  cache: string,
  variables: Record<string, string> = {},
  options: string[] = [],
): string =>
  execFileSync('node', [...getCommand(outDir), ...options], {
    encoding: 'utf8',
    env: { ...getEnvironment(cache), ...variables },
    stdio: 'pipe',
  });

/** Starts a build, and waits until Astro has read the content and renders pages. */
const startBuild = async (outDir: string, cache: string): Promise<ChildProcess> => {
  const running = spawn('node', getCommand(outDir), { env: getEnvironment(cache) });
  await new Promise<void>((resolve) =>
    running.stdout.on('data', (text) => {
      if (/[├└]─/.test(String(text))) resolve();
    }),
  );
  return running;
};

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

/** How many pages and files of an analysis Astro rendered. */
const countRendered = (log: string, analysis: string): number =>
  log.split(/[├└]─/).filter((line) => line.trim().startsWith(`/${analysis}/`)).length;

/** The analyses of which Astro rendered anything. */
const listRendered = (log: string): string[] =>
  ['first', 'second'].filter((name) => countRendered(log, name) > 0);

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
    const log = build(`${root}/site`, `${root}/cache`);
    for (const name of ['first', 'second']) expect(countRendered(log, name)).toBeGreaterThan(20);
  });

  test('renders no analysis without a change', () => {
    const before = hashFiles(`${root}/site`);
    expect(listRendered(build(`${root}/site`, `${root}/cache`))).toEqual([]);
    expect(hashFiles(`${root}/site`)).toEqual(before);
  });

  test('moves the folders of unchanged analyses instead of writing them again', () => {
    const getFolder = (name: string): number => statSync(`${root}/site/${name}`).ino;
    const before = getFolder('first');
    build(`${root}/site`, `${root}/cache`);
    expect(getFolder('first')).toBe(before);
  });

  test('publishes no file that was added to the published site', () => {
    const before = hashFiles(`${root}/site`);
    writeFileSync(`${root}/site/first/notes.txt`, 'Not of the analysis.');
    build(`${root}/site`, `${root}/cache`);
    expect(hashFiles(`${root}/site`)).toEqual(before);
  });

  test('uses the stored files when nothing is published', () => {
    const before = hashFiles(`${root}/site`);
    rmSync(`${root}/site`, { recursive: true });
    expect(listRendered(build(`${root}/site`, `${root}/cache`))).toEqual([]);
    expect(hashFiles(`${root}/site`)).toEqual(before);
  });

  test('loses nothing when it is killed while folders move', () => {
    const before = hashFiles(`${root}/site`);
    const kill = {
      NODE_OPTIONS: '--import ./tests/unit/support/kill-after-rename.ts',
      KILL_AFTER: 'site-new/first',
    };
    expect(() => build(`${root}/site`, `${root}/cache`, kill)).toThrow();
    expect(existsSync(`${root}/site`)).toBe(false);
    expect(existsSync(`${root}/.site-new/first`)).toBe(true);
    // The next run fails, and publishes again what was there.
    const unfinished = ['render', 'post-process', 'print', 'compress', 'reuse'];
    const skipped = unfinished.flatMap((step) => ['--skip', step]);
    expect(() => build(`${root}/site`, `${root}/cache`, {}, skipped)).toThrow('without index.html');
    expect(hashFiles(`${root}/site`)).toEqual(before);
  });

  test.each(changes)(
    'after a change of $name renders the analyses that it affects',
    ({ apply, concerns }) => {
      apply();
      const log = build(`${root}/site`, `${root}/cache`);
      expect(listRendered(log)).toEqual(concerns);
      rmSync(`${root}/clean-cache`, { recursive: true, force: true });
      build(`${root}/clean`, `${root}/clean-cache`);
      expect(hashFiles(`${root}/site`)).toEqual(hashFiles(`${root}/clean`));
    },
  );

  test('renders everything with another environment', () => {
    const log = build(`${root}/site`, `${root}/cache`, { SITE_EMAIL: 'news@example.org' });
    expect(listRendered(log)).toEqual(['first', 'second']);
    expect(readFileSync(`${root}/site/about/index.html`, 'utf8')).toContain('news@example.org');
  });

  test('stores nothing of a build that failed', () => {
    build(`${root}/site`, `${root}/cache`);
    const figure = `${analyses}/second/figures/spending.yaml`;
    const before = readFileSync(figure, 'utf8');
    change(figure, 'claim: ', 'claim: un');
    expect(() => build(`${root}/site`, `${root}/cache`)).toThrow('Unexpected claim');
    writeFileSync(figure, before);
    expect(listRendered(build(`${root}/site`, `${root}/cache`))).toEqual([]);
    expect(hashFiles(`${root}/site`)).toEqual(hashFiles(`${root}/clean`));
  });

  test('renders content that was saved during a build in the next one', async () => {
    const article = `${analyses}/first/index.md`;
    change(article, 'The small :note[island]', 'The island of the :note[island]');
    const running = await startBuild(`${root}/site`, `${root}/cache`);
    change(article, 'The island of the :note[island]', 'The small :note[island]');
    expect(await once(running, 'close')).toEqual([0, null]);
    expect(readFileSync(`${root}/site/first/index.html`, 'utf8')).toContain('The island of the');
    expect(listRendered(build(`${root}/site`, `${root}/cache`))).toContain('first');
    expect(hashFiles(`${root}/site`)).toEqual(hashFiles(`${root}/clean`));
  });

  test('replaces a changed file of the published site', () => {
    const file = `${root}/site/second/record/index.html`;
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('Confirmed', 'Convinced'));
    // The first is its translation.
    expect(listRendered(build(`${root}/site`, `${root}/cache`))).toEqual(['first', 'second']);
    expect(hashFiles(`${root}/site`)).toEqual(hashFiles(`${root}/clean`));
  });

  test('renders everything when a step is skipped', () => {
    const log = build(`${root}/bare`, `${root}/cache`, {}, ['--skip', 'post-process']);
    expect(listRendered(log)).toEqual(['first', 'second']);
    expect(listRendered(build(`${root}/site`, `${root}/cache`))).toEqual(['first', 'second']);
    expect(hashFiles(`${root}/site`)).toEqual(hashFiles(`${root}/clean`));
  });

  test('publishes and stores nothing of a deleted analysis', () => {
    rmSync(`${analyses}/second`, { recursive: true });
    // The first named the second as its translation.
    expect(listRendered(build(`${root}/site`, `${root}/cache`))).toEqual(['first']);
    expect(existsSync(`${root}/site/second`)).toBe(false);
    expect(readdirSync(`${root}/cache/analyses`)).toEqual(['first', 'first.json']);
    rmSync(`${root}/clean-cache`, { recursive: true, force: true });
    build(`${root}/clean`, `${root}/clean-cache`);
    expect(hashFiles(`${root}/site`)).toEqual(hashFiles(`${root}/clean`));
  });
});

test('a cached file that no build has used for a month is deleted', () => {
  const cards = `${root}/cache/cards`;
  const used = new Set(readdirSync(cards));
  expect(used.size).toBeGreaterThan(2);
  writeFileSync(`${cards}/unused.png`, 'A card of last year.');
  utimesSync(`${cards}/unused.png`, 0, 0);
  build(`${root}/site`, `${root}/cache`);
  expect(new Set(readdirSync(cards))).toEqual(used);
});
