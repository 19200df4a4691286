/** `npm run sources -- import FILE`: merges an export into the library. */
import { formatCount } from '../platform/format-count.ts';
import { describeProblem } from '../checks/read/schema-issues.ts';
import { sourceSchema } from '../schemas/source.ts';
import { readExport, readLosses, readPlaces } from './read-export.ts';
import { getTextField, readLibrary, writeLibrary, type Item } from './library.ts';
import { proposeId } from './propose-id.ts';
import { createIndex } from './same-source.ts';

/** The result of an import. */
interface MergeResult {
  items: Item[];
  lines: string[];
  /** How many items are added or completed. */
  changes: number;
}

/** What the command prints, and whether the whole export was imported. */
export interface ImportReport {
  lines: string[];
  isComplete: boolean;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Fields that describe the export, not the item. */
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
  const id = getTextField(known, 'id');
  const { added, differing } = complete(known, given);
  const conflicts = differing.length > 0 ? `; keeps its own ${differing.join(', ')}` : '';
  return added.length > 0
    ? { line: `completes ${id}: ${added.join(', ')}${conflicts}`, isChange: true }
    : { line: `has ${id} already${conflicts}`, isChange: false };
};

const findProblem = (item: Item): string | undefined => {
  const { path = [], sentence } = describeProblem(item, sourceSchema) ?? {};
  return sentence && `${path.map(String).join('.')}: ${sentence}`;
};

/** Indexes the library, for adding items: its items by identity, and the ids in use. */
const openLibrary = (library: Item[]) => {
  const items: Item[] = [];
  const index = createIndex();
  const taken = new Set<string>();
  const add = (item: Item): void => {
    items.push(item);
    taken.add(getTextField(item, 'id'));
    index.add(item);
  };
  for (const item of library) add({ ...item });
  return { items, taken, add, find: index.find };
};

/** Begins the line of an item that is not imported. */
const skips = 'skips ';

const isSkipped = (line: string): boolean => line.startsWith(skips);

/** The line of an item that is not imported, after its place in the export. */
const addPlace = (line: string, place: string): string =>
  isSkipped(line) ? `${place}: ${line}` : line;

type Library = ReturnType<typeof openLibrary>;

const mergeSource = (library: Library, given: Item): { line: string; isChange: boolean } => {
  const known = library.find(given);
  if (known) return describeKnown(known, given);
  const wanted = proposeId(given);
  const problem = findProblem({ ...given, id: wanted });
  if (problem) return { line: `${skips}${wanted}: ${problem}`, isChange: false };
  const id = makeId(wanted, library.taken);
  library.add({ ...given, id });
  return { line: `adds ${id}: ${getTextField(given, 'title')}`, isChange: true };
};

/** Merges items into a library. Never overwrites a field of the library. */
const mergeSources = (library: Item[], given: Item[]): MergeResult => {
  const open = openLibrary(library);
  const merged = given.map((item) => mergeSource(open, item));
  return {
    items: open.items,
    lines: merged.map(({ line }) => line),
    changes: merged.filter(({ isChange }) => isChange).length,
  };
};

/** Runs the import and returns the lines to print, and whether everything was imported. */
export const importSources = async (file: string, writes: boolean): Promise<ImportReport> => {
  const given = await readExport(file);
  const { items, lines, changes } = mergeSources(readLibrary(), given);
  if (writes && changes > 0) await writeLibrary(items);
  const read = `${formatCount(lines.length, 'item')} read`;
  const losses = await readLosses(file, given);
  const places = readPlaces(file, given);
  return {
    lines: [
      ...lines.map((line, index) => addPlace(line, places[index] ?? file)),
      ...losses,
      `${read}, ${changes} ${writes ? 'written' : 'to write'}`,
    ],
    isComplete: losses.length === 0 && !lines.some(isSkipped),
  };
};
