/** Builds a site in a process of its own and returns time and memory. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { env, execPath, stderr as progress } from 'node:process';

export interface Cost {
  /** Elapsed seconds. */
  wall: number;
  /** Seconds of processor time. */
  processor: number;
  /** Peak memory of the process. */
  megabytes: number;
}

const costFile = '.cache/bench/cost.json';

const reportCost = ['--import', './tests/bench/builds/report-cost.ts'];

/** Runs a script with Node; its output is shown only when it fails. */
const timeScript = (script: string[], variables: Record<string, string>): Cost => {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(execPath, [...reportCost, ...script], {
    env: { ...env, COST_FILE: costFile, ...variables },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
  const wall = (performance.now() - start) / 1000;
  const cost = JSON.parse(readFileSync(costFile, 'utf8')) as Omit<Cost, 'wall'>;
  rmSync(costFile);
  const megabytes = Math.round(cost.megabytes);
  progress.write(`  ${script.join(' ')}: ${wall.toFixed(1)} s, ${megabytes} MB\n`);
  return { wall, ...cost };
};

/** Runs `npm run build` with these options. */
export const timeBuild = (options: string[], variables: Record<string, string>): Cost =>
  timeScript(['src/publish/build.ts', ...options], variables);

/** Runs `astro build` with these options. */
export const timeAstro = (options: string[], variables: Record<string, string>): Cost =>
  timeScript(['node_modules/astro/bin/astro.mjs', 'build', '--force', ...options], variables);

/** The fastest of several runs: other load on the machine can only add time. */
export const getQuickest = (costs: Cost[]): Cost => ({
  wall: Math.min(...costs.map(({ wall }) => wall)),
  processor: Math.min(...costs.map(({ processor }) => processor)),
  megabytes: Math.min(...costs.map(({ megabytes }) => megabytes)),
});
