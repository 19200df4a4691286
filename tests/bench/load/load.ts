/**
 * `npm run load`: how many requests nginx answers for the site that the browser tests built, and how
 * many fail.
 */
import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { argv } from 'node:process';
import { startHost } from '../../e2e/support/hosts.ts';
import { sites } from '../../e2e/support/sites.ts';
import { getMachine } from '../machine.ts';
import { printRows } from '../print-rows.ts';

/** What load.lua prints; times in microseconds. */
interface Counts {
  requests: number;
  bytes: number;
  microseconds: number;
  errors: number;
  median: number;
  p99: number;
}

const wanted = Number(argv[2] ?? 1_000_000);
/** Seconds of one run of wrk; runs are repeated until enough requests are answered. */
const seconds = 20;

/** Pages as readers ask for them, and what feeds and crawlers fetch. */
const listPaths = (folder: string): string[] =>
  globSync('**/*.{html,xml,json,md,svg,png,pdf}', { cwd: folder })
    .filter((file) => file !== '404.html')
    .map((file) => `/${encodeURI(file).replace(/index\.html$/, '')}`);

const run = (address: string, paths: string[]): Counts => {
  const options = ['-t2', '-c64', `-d${seconds}s`, '-s', 'tests/bench/load/load.lua'];
  const printed = execFileSync('wrk', [...options, address, '--', ...paths], { encoding: 'utf8' });
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '') as Counts;
};

const { address, close } = await startHost('nginx', 'real', sites.real.port + 40);
const paths = listPaths(sites.real.outDir);
const runs: Counts[] = [];
const sum = (name: keyof Counts) => runs.reduce((total, counts) => total + counts[name], 0);
while (sum('requests') < wanted) runs.push(run(address, paths));
close();

const time = sum('microseconds') / 1e6;
console.log(getMachine());
printRows([
  { what: `Requests for ${paths.length} addresses`, value: sum('requests'), unit: 'requests' },
  { what: 'Errors', value: sum('errors'), unit: 'requests' },
  { what: 'Requests answered', value: sum('requests') / time, unit: 'per second' },
  { what: 'Sent', value: sum('bytes') / 2 ** 20 / time, unit: 'MiB per second' },
  { what: 'Median of the last run', value: (runs.at(-1)?.median ?? NaN) / 1000, unit: 'ms' },
  { what: '99th percentile of the last run', value: (runs.at(-1)?.p99 ?? NaN) / 1000, unit: 'ms' },
]);
