/** Measures the bytes of a built page by kind, after Brotli 11, against its visible words. */
import { existsSync, readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fromHtml } from 'hast-util-from-html';
import budget from '../budget.json' with { type: 'json' };
import { countBytes } from './compressed.ts';
import { measureFirstWindow } from './first-window.ts';
import { getKinds, keepOnly, leaveOut } from './kinds.ts';
import { countLoads } from './loads.ts';
import { countNodes } from './nodes.ts';
import type { Row } from '../row.ts';
import { getVisibleText } from './visible-text.ts';

/** The measured site: the output of `npm run build`. */
const folder = 'dist';

/** The sizes of a page; all but `ratio`, `requests` and `nodes` are bytes after compression. */
export interface PageSizes {
  total: number;
  /** The visible words, compressed on their own. */
  text: number;
  /** The total divided by the text. */
  ratio: number;
  /** All of the style sheets, compressed on their own. */
  CSS: number;
  /** All of the scripts, compressed on their own. */
  script: number;
  fonts: number;
  /** The page itself and all that it loads, except icons. */
  requests: number;
  /** Elements and texts of the document. */
  nodes: number;
  /** Bytes that the page would save without each kind; kinds overlap and do not add up. */
  without: Map<string, number>;
}

/** Measures one page. */
export const measurePage = (html: string): PageSizes => {
  const page = fromHtml(html, { verbose: true });
  const [total, text] = [countBytes(html), countBytes(getVisibleText(page))];
  const kinds = getKinds(page);
  const countAlone = (kind: string) => {
    const alone = keepOnly(html, kinds.get(kind) ?? []);
    return alone === '' ? 0 : countBytes(alone);
  };
  const without = [...kinds].map(
    ([kind, ranges]) => [kind, total - countBytes(leaveOut(html, ranges))] as const,
  );
  return {
    total,
    text,
    ratio: Number((total / text).toFixed(3)),
    CSS: countAlone('CSS'),
    script: countAlone('script'),
    ...countLoads(page),
    nodes: countNodes(page),
    without: new Map(without),
  };
};

/** Which sizes of a page are over the budget, in words. */
export const findExcess = (sizes: PageSizes): string[] =>
  Object.entries(budget.page).flatMap(([what, most]) => {
    const value = sizes[what as keyof typeof budget.page];
    return value > most ? [`${what}: Unexpected ${value}, expected at most ${most}.`] : [];
  });

const toRows = ({ without, ...sizes }: PageSizes): Row[] => [
  ...Object.entries(sizes).map(([what, value]) => {
    const row = { what: `lead page: ${what}`, value, unit: units[what] ?? 'bytes' };
    return what in budget.page
      ? { ...row, budget: budget.page[what as keyof typeof budget.page] }
      : row;
  }),
  ...[...without].map(([kind, value]) => ({ what: `  due to ${kind}`, value, unit: 'bytes' })),
];

const units: Record<string, string> = {
  ratio: 'total / text',
  requests: 'requests',
  nodes: 'nodes',
};

/** The bench's rows: the lead page by kind, then the first window of every page of the site. */
export const measureBytes = (): Promise<Row[]> => {
  if (!existsSync(`${folder}/index.html`))
    throw new Error(
      `Unexpected absence of ${folder}/, expected a built site: run "npm run build".`,
    );
  const lead = measurePage(readFileSync(`${folder}/index.html`, 'utf8'));
  return Promise.resolve([...toRows(lead), ...measureFirstWindow(folder)]);
};

const file = argv[2];
if (import.meta.main && file)
  console.table(toRows(measurePage(readFileSync(file, 'utf8'))), ['what', 'value', 'budget']);
