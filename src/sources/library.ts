/** Reads and writes content/sources.json as it stands, field for field. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { getMessage, UsageError } from '../command.ts';
import { environment } from '../environment.ts';

/** A CSL-JSON item as written, with fields that no schema has validated. */
export type Item = Record<string, unknown>;

const getFile = (): string => join(environment.contentDir, 'sources.json');

/** The items of the library in their order; none where there is no library yet. */
export const readLibrary = (): Item[] => {
  const file = getFile();
  if (!existsSync(file)) return [];
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Item[];
  } catch (error) {
    throw new UsageError(
      `Unexpected ${file}, expected a list of CSL-JSON items: ${getMessage(error)}`,
    );
  }
};

/** Replaces the library atomically, in its usual format. */
export const writeLibrary = (items: Item[]): Promise<void> =>
  writeFileAtomic(getFile(), `${JSON.stringify(items, null, 2)}\n`);

/** A field as text; empty where it has none. */
export const getText = (item: Item, field: string): string => {
  const value = item[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** Today, as CSL-JSON holds a date. */
export const getToday = (): { 'date-parts': number[][] } => ({
  'date-parts': [new Date().toISOString().slice(0, 10).split('-').map(Number)],
});
