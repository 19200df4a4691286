/** Reads permalinks.json, a list of strings. */
import { z } from 'astro/zod';
import type { VFile } from 'vfile';
import { validate } from './schema-issues.ts';
import type { Data } from './content.ts';
import { readJson } from './read-data.ts';

/** The list with positions; without a value, and with findings, when the file is not a list of strings. */
export const readAddresses = (file: VFile): Data => {
  const data = readJson(file);
  if (data.value === undefined) return data;
  return { ...data, value: validate(data, [], z.array(z.string())) };
};
