/**
 * What builds cost: time and memory by the number of analyses, beside plain Astro for the same words, and
 * the cost of a rebuild after one changed sentence.
 *
 * Each of our pages is one page of plain Astro, with the words, tables and links of its `main` as Markdown.
 * The analyses are copies of the first one, which pass the check before each build.
 * Our data files (citations, sources, annotations, Markdown, figures, feeds) count as our time.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cwd, env, stderr } from 'node:process';
import { writeCopies } from '../content/copied-site.ts';
import { writePlainPages } from './plain-pages.ts';
import type { Row } from '../row.ts';
import { getQuickest, timeAstro, timeBuild, type Cost } from './time-build.ts';

const folder = '.cache/bench';

/** Numbers of analyses to build; ANALYSES=1,20 gives a quick estimate. */
const counts = (env['ANALYSES'] ?? '1,100,1000').split(',').map(Number);

/** A short build is measured five times, a long one once. */
const getRuns = (count: number): number => (count >= 1000 ? 1 : 5);

/**
 * Each build has a separate folder, as on a fresh machine: file systems are slow to create files where
 * others were just deleted, which affects builds at random.
 */
const out = `${folder}/out`;
const getFolder = (name: string, run: number) => `${out}/${name.replaceAll(' ', '-')}-${run}`;

/** Builds with an empty cache, or with that of an earlier build. */
const buildOurs = (content: string, outDir: string, cache = `${outDir}-cache`): Cost =>
  timeBuild(['--outDir', outDir], {
    CONTENT_DIR: content,
    CACHE_DIR: cache,
    CHROMIUM_PATH: 'none',
    CARDS: 'none',
    COMPRESSED: 'none',
  });

const failed: Cost = { wall: NaN, processor: NaN, megabytes: NaN };

/** Plain Astro stores all content in one string, whose length is limited. */
const buildPlain = (outDir: string, content = `${folder}/plain`): Cost => {
  const args = ['--root', 'tests/bench/builds/plain-astro', '--outDir', `${cwd()}/${outDir}`];
  try {
    return timeAstro(args, { PLAIN_CONTENT: `${cwd()}/${content}` });
  } catch (error) {
    stderr.write(`${String(error).slice(-600)}\n`);
    return failed;
  }
};

/** The start of Astro: the time of plain Astro for one page of one word, including the start of Node. */
const measureStart = (): Cost => {
  const content = `${folder}/one-word`;
  mkdirSync(content, { recursive: true });
  writeFileSync(`${content}/page.md`, '---\ntitle: A page\n---\n\nWord.\n');
  return getQuickest([0, 1, 2].map((run) => buildPlain(getFolder('start', run), content)));
};

const orFails = (value: number): number | string => (Number.isNaN(value) ? 'fails' : value);

/** Builds the site and plain Astro in turns, so that load on the machine affects both. */
const measureCount = (count: number) => {
  const content = `${folder}/content`;
  writeCopies(content, count);
  const [ours, plain]: [Cost[], Cost[]] = [[], []];
  for (let run = 0; run < getRuns(count); run++) {
    const [ourFolder, plainFolder] = [
      getFolder(`ours ${count}`, run),
      getFolder(`plain ${count}`, run),
    ];
    ours.push(buildOurs(content, ourFolder));
    if (run === 0) writePlainPages(ourFolder, `${folder}/plain`);
    plain.push(buildPlain(plainFolder));
  }
  return { count, ours: getQuickest(ours), plain: getQuickest(plain) };
};

type Measured = ReturnType<typeof measureCount>;

/** The total, and the share of each analysis. */
const describe = ({ count, ours, plain }: Measured): Row[] => [
  { what: `Build of ${count}, check in front`, value: ours.wall, unit: 's' },
  { what: `Plain Astro, ${count}`, value: orFails(plain.wall), unit: 's' },
  { what: `Memory for ${count}`, value: ours.megabytes, unit: 'MB' },
  { what: `Plain Astro's memory, ${count}`, value: orFails(plain.megabytes), unit: 'MB' },
  { what: `Time per analysis, ${count}`, value: ours.wall / count, unit: 's' },
  { what: `Plain Astro's per analysis, ${count}`, value: orFails(plain.wall / count), unit: 's' },
  { what: `Memory per analysis, ${count}`, value: ours.megabytes / count, unit: 'MB' },
  {
    what: `Plain Astro's memory per analysis, ${count}`,
    value: orFails(plain.megabytes / count),
    unit: 'MB',
  },
];

/** The marginal cost of an analysis between two counts, and its ratio to plain Astro's. */
const compare = (from: Measured, to: Measured): Row[] => {
  const step = to.count - from.count;
  const name = `from ${from.count} to ${to.count}`;
  const get = (whose: 'ours' | 'plain', what: 'wall' | 'processor') =>
    (to[whose][what] - from[whose][what]) / step;
  const memory = to.ours.megabytes / from.ours.megabytes;
  return [
    { what: `An analysis more, ${name}`, value: get('ours', 'wall'), unit: 's' },
    {
      what: `Over plain Astro's, ${name}`,
      value: orFails(get('ours', 'wall') / get('plain', 'wall')),
      unit: 'times',
      budget: 1.5,
    },
    {
      what: `The same in processor time, ${name}`,
      value: orFails(get('ours', 'processor') / get('plain', 'processor')),
      unit: 'times',
    },
    {
      what: `Memory's growth over the content's, ${name}`,
      value: memory / (to.count / from.count),
      unit: 'times',
      budget: 1,
    },
  ];
};

/** Adds two words to the last sentence that ends a paragraph; a figure may follow it. */
const changeSentence = (content: string, analysis: string): void => {
  const file = `${content}/analyses/${analysis}/index.md`;
  const text = readFileSync(file, 'utf8');
  const end = text.lastIndexOf('.\n');
  writeFileSync(file, `${text.slice(0, end)}, they said${text.slice(end)}`);
};

/** Limit in seconds for building again after one changed sentence, beyond Astro's start. */
const allowance = 1;

/** How many analyses there are when one sentence of one of them changes. */
const changedAmong = counts.includes(100) ? 100 : Math.max(...counts);

/** Builds after one changed sentence, each time another one, beside Astro's start. */
const measureChange = (): Row[] => {
  const content = `${folder}/content`;
  writeCopies(content, changedAmong);
  const cache = `${out}/change-cache`;
  buildOurs(content, getFolder('before a change', 0), cache);
  const changed = [0, 1, 2].map((run) => {
    changeSentence(content, `copy-${Math.min(run, changedAmong - 1)}`);
    return buildOurs(content, getFolder('after a change', run), cache);
  });
  const [again, start] = [getQuickest(changed).wall, measureStart().wall];
  return [
    { what: `After one changed sentence of ${changedAmong}`, value: again, unit: 's' },
    { what: "Astro's start", value: start, unit: 's' },
    { what: "The same beyond Astro's start", value: again - start, unit: 's', budget: allowance },
  ];
};

/** A clean build with cards and PDFs, then a second build after one changed sentence. */
const measureRebuild = (name: string, content: string, analysis: string): Row[] => {
  const variables = { CONTENT_DIR: content, CACHE_DIR: `${folder}/cache` };
  const build = (run: number) => timeBuild(['--outDir', getFolder(name, run)], variables);
  for (const cache of [variables.CACHE_DIR, '.astro', 'node_modules/.astro'])
    rmSync(cache, { recursive: true, force: true });
  const cold = build(0);
  changeSentence(content, analysis);
  const again = build(1);
  return [
    { what: `Cold build of ${name}, with cards and PDFs`, value: cold.wall, unit: 's' },
    { what: `Again after one changed sentence, ${name}`, value: again.wall, unit: 's' },
    { what: `Again over cold, ${name}`, value: again.wall / cold.wall, unit: 'times', budget: 0.1 },
  ];
};

/** Number of analyses in the second build: with more, starting Astro and Chromium counts for less. */
const rebuilt = [10, 20];

/** All rows about builds; thousands of pages take minutes. */
export const measureBuilds = async (): Promise<Row[]> => {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const measured = counts.map(measureCount);
  const steps = measured.slice(1).flatMap((to, index) => {
    const from = measured[index];
    return from ? compare(from, to) : [];
  });
  const real = `${folder}/real-content`;
  cpSync('content', real, { recursive: true });
  return [
    ...measured.flatMap(describe),
    ...steps,
    ...measureChange(),
    ...measureRebuild('the site', real, 'isis-k'),
    ...rebuilt.flatMap((count) => {
      const many = `${folder}/content`;
      writeCopies(many, count);
      return measureRebuild(`${count} analyses`, many, 'copy-0');
    }),
  ];
};
