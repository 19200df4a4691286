/** Reads permalinks.json: a list of addresses, each a text. */
import { z } from 'astro/zod';
import type { VFile } from 'vfile';
import { validate } from './schema-issues.ts';
import type { Data } from './content.ts';
import { readJson } from './read-data.ts';

/** The list with its positions; without a value, and with findings, where the file holds anything else. */
export const readAddresses = (file: VFile): Data => {
  const data = readJson(file);
  if (data.value === undefined) return data;
  return { ...data, value: validate(data, [], z.array(z.string())) };
};
