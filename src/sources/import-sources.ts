/** `npm run sources -- import FILE`: merges an export into the library without duplicates or losses. */
import { sourceSchema } from '../schemas/source.ts';
import { readExport } from './read-export.ts';
import { getText, readLibrary, writeLibrary, type Item } from './library.ts';
import { getIdentities } from './same-source.ts';

/** The result of an import. */
export interface Merge {
  items: Item[];
  lines: string[];
  /** How many items are added or completed. */
  changes: number;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Fields that only say how a program exported the item. */
const exportFields = new Set(['id', 'citation-key', 'custom', 'source', 'type', 'accessed']);

const complete = (known: Item, given: Item): { added: string[]; differing: string[] } => {
  const fields = Object.keys(given).filter((field) => !exportFields.has(field));
  const added = fields.filter((field) => known[field] === undefined);
  const differing = fields.filter(
    (field) => known[field] !== undefined && !isSame(known[field], given[field]),
  );
  for (const field of added) known[field] = given[field];
  return { added, differing };
};

const makeId = (wanted: string, taken: Set<string>): string => {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  return id;
};

const describeKnown = (known: Item, given: Item): { line: string; isChange: boolean } => {
  const id = getText(known, 'id');
  const { added, differing } = complete(known, given);
  const conflicts = differing.length > 0 ? `; keeps its own ${differing.join(', ')}` : '';
  return added.length > 0
    ? { line: `completes ${id}: ${added.join(', ')}${conflicts}`, isChange: true }
    : { line: `has ${id} already${conflicts}`, isChange: false };
};

const findProblem = (item: Item): string | undefined => {
  const issue = sourceSchema.safeParse(item).error?.issues[0];
  if (!issue) return undefined;
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : issue.path;
  return `${keys.map(String).join('.')}: ${issue.message}`;
};

/** Merges items into a library; nothing of the library is lost or overwritten. */
export const mergeSources = (library: Item[], given: Item[]): Merge => {
  const items = library.map((item) => ({ ...item }) as Item);
  const byIdentity = new Map<string, Item>(
    items.flatMap((item) => getIdentities(item).map((identity) => [identity, item] as const)),
  );
  const taken = new Set(items.map((item) => getText(item, 'id')));
  const lines: string[] = [];
  let changes = 0;
  for (const item of given) {
    const identities = getIdentities(item);
    const known = identities.map((identity) => byIdentity.get(identity)).find((found) => found);
    const problem = known
      ? undefined
      : findProblem({ ...item, id: getText(item, 'id') || 'source' });
    if (known) {
      const { line, isChange } = describeKnown(known, item);
      lines.push(line);
      if (isChange) changes += 1;
    } else if (problem) {
      lines.push(`leaves out ${getText(item, 'id')}: ${problem}`);
    } else {
      const id = makeId(getText(item, 'id') || 'source', taken);
      const added = { ...item, id };
      taken.add(id);
      items.push(added);
      for (const identity of getIdentities(added)) byIdentity.set(identity, added);
      lines.push(`adds ${id}: ${getText(item, 'title')}`);
      changes += 1;
    }
  }
  return { items, lines, changes };
};

/** Runs the import and returns the lines to print. */
export const importSources = async (file: string, writes: boolean): Promise<string[]> => {
  const { items, lines, changes } = mergeSources(readLibrary(), await readExport(file));
  if (writes && changes > 0) await writeLibrary(items);
  return [...lines, `${lines.length} items read, ${changes} ${writes ? 'written' : 'to write'}`];
};
