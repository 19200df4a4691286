/** Runs the steps of steps.ts in order. */
import { rmSync } from 'node:fs';
import { exit } from 'node:process';
import { readArguments, runCommand, UsageError } from '../platform/command.ts';
import { lockBuild } from './lock.ts';
import type { Build, Step } from './step.ts';
import { steps } from './steps.ts';
import { getStaging, repairSwap } from './swap.ts';

const usage =
  'Usage: npm run build -- [--outDir FOLDER] [--skip STEP] [--silent] [--verbose]\n' +
  `Steps: ${steps.map(({ name }) => name).join(', ')}`;

const options = {
  outDir: { type: 'string', default: 'dist' },
  skip: { type: 'string', multiple: true },
  silent: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
} as const;

/** The steps that are not skipped. Throws a UsageError for an unknown step. */
const selectSteps = (skip: string[]): Step[] => {
  const unknown = skip.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) throw new UsageError(`Unexpected step "${unknown}".\n${usage}`);
  return steps.filter(({ name }) => !skip.includes(name));
};

/**
 * Runs a step, logs its duration, and returns what it adds to the build. Returns an error instead of
 * throwing it, so that errors of earlier steps are reported first.
 */
const runStep = async ({ name, run }: Step, build: Build): Promise<Partial<Build> | Error> => {
  const start = performance.now();
  try {
    const { summary, ...added } = await run(build);
    build.log(`${name}: ${summary} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    return added;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};

const runSteps = async (selected: Step[], start: Build): Promise<void> => {
  let build = start;
  await lockBuild(build.log);
  repairSwap(build.outDir);
  rmSync(build.staging, { recursive: true, force: true });
  const running: Promise<Partial<Build> | Error>[] = [];
  for (const step of selected) {
    running.push(runStep(step, build));
    if (step.isBesideNext && step !== selected.at(-1)) continue;
    for (const each of running.splice(0)) {
      const added = await each;
      if (added instanceof Error) throw added;
      build = { ...build, ...added };
    }
  }
};

await runCommand(async () => {
  const { outDir, skip = [], silent: isSilent, verbose } = readArguments({ options }, usage).values;
  const log = (line: string): void => {
    if (!isSilent) console.log(line);
  };
  const astroLogLevel = verbose && !isSilent ? 'info' : 'error';
  const selected = selectSteps(skip);
  const build: Build = {
    staging: getStaging(outDir),
    outDir,
    astroLogLevel,
    log,
    steps: selected.map(({ name }) => name),
    beforeExit: [],
    unchanged: [],
    rendered: { printouts: [], analyses: [] },
  };
  await runSteps(selected, build).catch(async (error: Error) => {
    // Stack traces are for developers of the site, like Astro's list of pages.
    console.error(verbose ? error : error.message);
    await Promise.all(build.beforeExit);
    exit(1);
  });
});
