/** Times the lead analysis in a browser on two slow connections, beside the same words without styles. */
import { existsSync } from 'node:fs';
import type { Load } from './load-page.ts';
import { getMedian, launch, loadPages } from './load-pages.ts';
import { writeBarePages } from './bare-pages.ts';
import { profiles, type Profile } from './profiles.ts';
import { restPage } from './rest-page.ts';
import type { Row } from '../row.ts';

const folder = 'dist';
const analysis = 'isis-k';
const ours = { folder, path: `/${analysis}/` };

/** Cold loads of each page under each profile; the median is reported. */
const times = 5;

const getOwnRows = ({ name }: Profile, loads: Load[]): Row[] => {
  const get = (key: keyof Load) => Math.round(getMedian(loads.map((load) => load[key])));
  const apart = getMedian(loads.map(({ first, largest }) => largest - first));
  return [
    { what: `${name}: first paint`, value: get('first'), unit: 'ms' },
    { what: `${name}: largest paint after the first`, value: apart, unit: 'ms', budget: 0 },
    { what: `${name}: blocking time`, value: get('blocking'), unit: 'ms', budget: 0 },
    {
      what: `${name}: layout shift`,
      value: Math.max(...loads.map(({ shift }) => shift)),
      unit: '',
      budget: 0,
    },
    { what: `${name}: scripts until at rest`, value: get('scripts'), unit: 'ms' },
    { what: `${name}: main thread busy until at rest`, value: get('busy'), unit: 'ms' },
  ];
};

const getTimes = async (profile: Profile): Promise<Row[]> => {
  const plain = Object.entries(writeBarePages(folder, analysis));
  const [own = [], ...others] = await loadPages(
    [ours, ...plain.map(([, place]) => place)],
    profile,
    times,
  );
  const beside = others.flatMap((loads, index) => [
    {
      what: `${profile.name}: first paint, ${plain[index]?.[0]}`,
      value: getMedian(loads.map(({ first }) => first)),
      unit: 'ms',
    },
    {
      what: `${profile.name}: main thread busy, ${plain[index]?.[0]}`,
      value: Math.round(getMedian(loads.map(({ busy }) => busy))),
      unit: 'ms',
    },
  ]);
  return [...getOwnRows(profile, own), ...beside];
};

const getRest = async (): Promise<Row[]> => {
  const browser = await launch();
  const { idle, shift, blocking } = await restPage(browser, ours);
  await browser.close();
  return [
    { what: 'at rest: scripts in two seconds', value: idle, unit: 'ms', budget: 0 },
    {
      what: 'scrolling, 4x CPU: blocking time',
      value: Math.round(blocking),
      unit: 'ms',
      budget: 0,
    },
    { what: 'scrolling: layout shift', value: shift, unit: '', budget: 0 },
  ];
};

/** Rows for both connections, then for the page at rest and scrolled. */
export const measurePaint = async (): Promise<Row[]> => {
  if (!existsSync(folder))
    throw new Error('Expected a built site in dist: run "npm run build" first.');
  const rows: Row[] = [];
  for (const profile of profiles) rows.push(...(await getTimes(profile)));
  return [...rows, ...(await getRest())];
};
