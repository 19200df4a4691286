/** `npm run sources -- check`: finds dead and moved addresses, and archived copies of sources. */
import { formatCount } from '../platform/format-count.ts';
import pMap from 'p-map';
import { sourceSchema } from '../schemas/source.ts';
import { getIsoDates } from '../schemas/csl-date.ts';
import { getSourceUrl } from '../wording/sources.ts';
import { findArchivedCopy } from './archive.ts';
import { fetchDocument, getProblem, type Answer, type RequestTiming } from './fetch-document.ts';
import { getTextField, getTodayParts, readLibrary, writeLibrary, type Item } from './library.ts';

/** Options of the check. */
export interface CheckOptions {
  writes: boolean;
  /** Address of the Internet Archive. */
  archive: string;
  timing: RequestTiming;
}

/** A source, and the result of checking its address. */
interface Checked {
  item: Item;
  url: string;
  answer: Answer;
  copy: string | undefined;
}

/** Number of hosts requested at the same time. Each host has its own queue. */
const concurrency = 6;

/** The date of access, otherwise of publication, because the copy should show what was read. */
const getTimestamp = (item: Item): string => {
  const { data } = sourceSchema.safeParse(item);
  const [date] = [...getIsoDates(data?.accessed), ...getIsoDates(data?.issued)];
  return date?.replaceAll('-', '') ?? '';
};

const checkItem = async (item: Item, url: string, options: CheckOptions): Promise<Checked> => {
  const answer = await fetchDocument(url, options.timing);
  const { archive, timing } = options;
  const copy =
    item['archive'] === undefined
      ? await findArchivedCopy(url, getTimestamp(item), archive, timing)
      : undefined;
  return { item, url, answer, copy };
};

/** Writes the result into an item, and returns the names of the changed fields. */
const applyAnswer = ({ item, answer, copy }: Checked): string[] => {
  const fields: [string, unknown][] = [
    ['archive', copy],
    ['accessed', getProblem(answer) === undefined ? getTodayParts() : undefined],
  ];
  const missing = fields.filter(
    ([field, value]) => value !== undefined && item[field] === undefined,
  );
  for (const [field, value] of missing) item[field] = value;
  return missing.map(([field]) => field);
};

const describeChecked = (checked: Checked, changed: string[]): string | undefined => {
  const { item, url, answer, copy } = checked;
  const problem = getProblem(answer);
  const words = [
    problem && `dead (${problem}): ${url}`,
    !problem && answer.hasMoved && `moved to ${answer.url}`,
    changed.includes('archive') && `archived copy ${copy}`,
    problem && !copy && item['archive'] === undefined && 'no archived copy',
    changed.includes('accessed') && 'read today',
  ].filter(Boolean);
  return words.length > 0 ? `${getTextField(item, 'id')}: ${words.join('; ')}` : undefined;
};

/** True when no host and not even the archive answers, so there is no network. */
const isOffline = async (urls: string[], { archive, timing }: CheckOptions): Promise<boolean> => {
  const probes = [archive, ...urls.slice(0, 3)];
  const answers = await pMap(probes, (url) => fetchDocument(url, timing));
  return answers.every(({ status }) => status === undefined);
};

/** The message of every command when there is no network. */
export const offlineMessage =
  'No network: neither the archive nor any source answered. Nothing was checked.';

const listAddresses = (items: Item[]): { item: Item; url: string }[] =>
  items.flatMap((item) => {
    const { data } = sourceSchema.safeParse(item);
    const url = data && getSourceUrl(data);
    return url === undefined ? [] : [{ item, url }];
  });

const summarise = (checked: Checked[], changes: number, { writes }: CheckOptions): string => {
  const dead = checked.filter(({ answer }) => getProblem(answer) !== undefined).length;
  const addresses = formatCount(checked.length, 'address', 'addresses');
  return `${addresses}, ${dead} dead, ${formatCount(changes, 'source')} ${writes ? 'written' : 'to write'}`;
};

/** Checks every address in the library. Returns the lines to print; undefined without network. */
export const checkAddresses = async (options: CheckOptions): Promise<string[] | undefined> => {
  const items = readLibrary();
  const addresses = listAddresses(items);
  const urls = addresses.map(({ url }) => url);
  if (await isOffline(urls, options)) return undefined;
  const check = ({ item, url }: (typeof addresses)[number]) => checkItem(item, url, options);
  const checked = await pMap(addresses, check, { concurrency });
  const results = checked.map((one) => ({ one, fields: applyAnswer(one) }));
  const changes = results.filter(({ fields }) => fields.length > 0).length;
  if (options.writes && changes > 0) await writeLibrary(items);
  const lines = results.flatMap(({ one, fields }) => describeChecked(one, fields) ?? []);
  return [...lines, summarise(checked, changes, options)];
};
