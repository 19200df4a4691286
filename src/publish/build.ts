/** `npm run build`: runs the steps of steps.ts in order. */
import { rmSync } from 'node:fs';
import { exit } from 'node:process';
import { parseArgs } from 'node:util';
import { lockBuild } from './lock.ts';
import type { Build } from './step.ts';
import { steps } from './steps.ts';
import { getStaging, repairSwap } from './swap.ts';

const usage =
  'Usage: npm run build -- [--outDir FOLDER] [--skip STEP] [--silent] [--verbose]\n' +
  `Steps: ${steps.map(({ name }) => name).join(', ')}`;

/** Ends with the usage: nothing was built. */
const refuse = (why: string): never => {
  console.error(`${why}\n${usage}`);
  return exit(2);
};

const parse = () => {
  try {
    return parseArgs({
      options: {
        outDir: { type: 'string', default: 'dist' },
        skip: { type: 'string', multiple: true, default: [] },
        silent: { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return refuse((error as Error).message);
  }
};

const { outDir, skip, silent: isSilent, verbose } = parse();
const unknown = skip.find((name) => !steps.some((step) => step.name === name));
if (unknown !== undefined) refuse(`Unexpected step "${unknown}".`);

const say = (line: string): void => {
  if (!isSilent) console.log(line);
};

const build = async (): Promise<void> => {
  await lockBuild(say);
  repairSwap(outDir);
  const state: Build = { staging: getStaging(outDir), outDir, isSilent, say };
  rmSync(state.staging, { recursive: true, force: true });
  for (const { name, run } of steps.filter((step) => !skip.includes(step.name))) {
    const start = performance.now();
    const told = await run(state);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    say(`${name}: ${told} (${seconds} s)`);
  }
};

/** Prints the message; the stack trace only with --verbose. */
const report = (error: Error): void => {
  console.error(verbose ? error : error.message);
};

await build().catch((error: Error) => {
  report(error);
  exit(1);
});
