/**
 * Times built pages side by side, of this site or of others:
 * node tests/bench/browser/compare.ts TIMES NAME=FOLDER:PATH NAME=FOLDER:PATH …
 */
import { argv } from 'node:process';
import type { Load } from './load-page.ts';
import { getMedian, loadPages } from './load-pages.ts';
import { getMachine } from '../machine.ts';
import { profiles } from './profiles.ts';

const [times = '5', ...named] = argv.slice(2);
const pages = named.map((argument) => {
  const [, name, folder, path] = /^(.*?)=(.*):(.*?)$/.exec(argument) ?? [];
  if (!name || !folder || !path) throw new Error(`Expected NAME=FOLDER:PATH, got "${argument}".`);
  return { name, folder, path };
});

const getLine = (name: string, loads: Load[]) => {
  const get = (key: keyof Load) => getMedian(loads.map((load) => load[key]));
  return {
    page: name,
    first: get('first'),
    largest: get('largest'),
    'first, best': Math.min(...loads.map(({ first }) => first)),
    'same frame': loads.filter(({ first, largest }) => first === largest).length,
    blocking: Math.round(get('blocking')),
    'blocking, best': Math.round(Math.min(...loads.map(({ blocking }) => blocking))),
    shift: get('shift').toFixed(3),
    scripts: Math.round(get('scripts')),
    busy: Math.round(get('busy')),
    bytes: get('bytes'),
    requests: get('requests'),
  };
};

console.log(getMachine());
for (const profile of profiles) {
  const loads = await loadPages(pages, profile, Number(times));
  console.log(`\n${profile.name}: medians of ${times} cold loads, times in milliseconds`);
  console.table(pages.map(({ name }, index) => getLine(name, loads[index] ?? [])));
}
