/** Reads and writes content/sources.json without validation, so that no field is lost. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { location } from 'vfile-location';
import writeFileAtomic from 'write-file-atomic';
import { findJsonProblem } from '../checks/parse/json-problem.ts';
import { UsageError } from '../platform/command.ts';
import { environment } from '../platform/environment.ts';
import { locateProblem } from './locate-problem.ts';
import { readUtf8 } from './read-utf8.ts';
import { getToday } from '../platform/today.ts';
import { removeByteOrderMark } from '../platform/byte-order-mark.ts';

/** A CSL-JSON item before validation. */
export type Item = Record<string, unknown>;

const getFile = (): string => join(environment.contentDir, 'sources.json');

const isItem = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parses JSON. Throws an error with line and column. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    const { offset, reason } = findJsonProblem(text);
    const { line, column } = location(text).toPoint(offset) ?? {};
    throw new Error(`${reason} at line ${line} col ${column}`);
  }
};

/** Parses CSL-JSON. Throws when it is not a list of items. */
export const parseItems = (text: string): Item[] => {
  const items = parseJson(removeByteOrderMark(text));
  if (!Array.isArray(items) || !items.every(isItem))
    throw new Error('expected a list of CSL-JSON items in brackets');
  return items as Item[];
};

/** The items of the library, in order; empty if there is no library yet. */
export const readLibrary = (): Item[] => {
  const file = getFile();
  if (!existsSync(file)) return [];
  const text = readUtf8(file);
  try {
    return parseItems(text);
  } catch (error) {
    throw new UsageError(`Unexpected ${locateProblem(file, error)}`);
  }
};

/** Replaces the library atomically, in its usual format. */
export const writeLibrary = (items: Item[]): Promise<void> =>
  writeFileAtomic(getFile(), `${JSON.stringify(items, null, 2)}\n`);

/** A text field; empty if there is none. */
export const getTextField = (item: Item, field: string): string => {
  const value = item[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** Today as a CSL-JSON date. */
export const getTodayParts = (): { 'date-parts': number[][] } => ({
  'date-parts': [getToday().split('-').map(Number)],
});
