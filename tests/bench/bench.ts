/** Measures the site and prints each value beside its budget. Arguments select measures. */
import { argv, stderr } from 'node:process';
import { measureBuilds } from './builds/builds.ts';
import { measureBytes } from './bytes/bytes.ts';
import { measureCheck } from './check/check.ts';
import { measureLayout } from './browser/layout.ts';
import { getMachine } from './machine.ts';
import { measurePaint } from './browser/paint.ts';
import { printRows } from './print-rows.ts';
import type { Row } from './row.ts';

/** In the order in which they run: quick and exact ones first. */
const measures = [
  ['bytes', measureBytes],
  ['check', measureCheck],
  ['paint', measurePaint],
  ['layout', measureLayout],
  ['builds', measureBuilds],
] as const;

const names = argv.slice(2);
const unknown = names.filter((name) => !measures.some(([known]) => known === name));
if (unknown.length > 0) {
  const known = measures.map(([name]) => name).join(', ');
  throw new Error(`Unexpected measure ${unknown.join(', ')}, expected some of ${known}.`);
}

console.log(getMachine());
const rows: Row[] = [];
for (const [name, measure] of measures) {
  if (names.length > 0 && !names.includes(name)) continue;
  stderr.write(`Measuring ${name} …\n`);
  rows.push(...(await measure()));
}
printRows(rows);
