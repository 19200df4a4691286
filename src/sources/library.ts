/** Reads and writes content/sources.json as it stands, field for field. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { location } from 'vfile-location';
import writeFileAtomic from 'write-file-atomic';
import { findJsonProblem } from '../checks/read/json-problem.ts';
import { UsageError } from '../platform/command.ts';
import { environment } from '../platform/environment.ts';
import { locateProblem } from './locate-problem.ts';
import { getToday } from '../platform/today.ts';
import { removeByteOrderMark } from '../platform/byte-order-mark.ts';

/** A CSL-JSON item as written, with fields that no schema has validated. */
export type Item = Record<string, unknown>;

const getFile = (): string => join(environment.contentDir, 'sources.json');

const isItem = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a text of JSON; throws an error that names line and column. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    const { offset, reason } = findJsonProblem(text);
    const { line, column } = location(text).toPoint(offset) ?? {};
    throw new Error(`${reason} at line ${line} col ${column}`);
  }
};

/** The items of a text of CSL-JSON; throws where it is anything but a list of them. */
export const parseItems = (text: string): Item[] => {
  const items = parseJson(removeByteOrderMark(text));
  if (!Array.isArray(items) || !items.every(isItem))
    throw new Error('expected a list of CSL-JSON items in brackets');
  return items as Item[];
};

/** The items of the library in their order; none where there is no library yet. */
export const readLibrary = (): Item[] => {
  const file = getFile();
  if (!existsSync(file)) return [];
  try {
    return parseItems(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`Unexpected ${locateProblem(file, error)}`);
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
export const getTodayParts = (): { 'date-parts': number[][] } => ({
  'date-parts': [getToday().split('-').map(Number)],
});
