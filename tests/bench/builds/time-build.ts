/** Builds a site in separate processes, including the check, and returns time and memory. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { env, execPath, stderr as progress } from 'node:process';

export interface Cost {
  /** Elapsed seconds. */
  wall: number;
  /** Seconds of processor time, of all processes. */
  processor: number;
  /** Peak memory of the largest process; the check has ended when the pages are rendered. */
  megabytes: number;
}

const costFile = '.cache/bench/cost.json';

const reportCost = '--import=./tests/bench/builds/report-cost.ts';

/** The costs of all processes, from the file with one line for each. */
const readCosts = (): Omit<Cost, 'wall'> => {
  const lines = readFileSync(costFile, 'utf8').trim().split('\n');
  const costs = lines.map((line) => JSON.parse(line) as Omit<Cost, 'wall'>);
  rmSync(costFile);
  return {
    processor: costs.reduce((sum, { processor }) => sum + processor, 0),
    megabytes: Math.round(Math.max(...costs.map(({ megabytes }) => megabytes))),
  };
};

/** Runs a script with Node; its output is shown only when it fails. */
const timeScript = (script: string[], variables: Record<string, string>): Cost => {
  rmSync(costFile, { force: true });
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(execPath, script, {
    env: { ...env, COST_FILE: costFile, NODE_OPTIONS: reportCost, ...variables },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
  const wall = (performance.now() - start) / 1000;
  const cost = readCosts();
  progress.write(`  ${script.join(' ')}: ${wall.toFixed(1)} s, ${cost.megabytes} MB\n`);
  return { wall, ...cost };
};

/** Runs `npm run build` with these options. */
export const timeBuild = (options: string[], variables: Record<string, string>): Cost =>
  timeScript(['src/publish/command.ts', ...options], variables);

/** Runs `astro build` with these options. */
export const timeAstro = (options: string[], variables: Record<string, string>): Cost =>
  timeScript(['node_modules/astro/bin/astro.mjs', 'build', '--force', ...options], variables);

/** The fastest of several runs: other load on the machine can only add time. */
export const getQuickest = (costs: Cost[]): Cost => ({
  wall: Math.min(...costs.map(({ wall }) => wall)),
  processor: Math.min(...costs.map(({ processor }) => processor)),
  megabytes: Math.min(...costs.map(({ megabytes }) => megabytes)),
});
