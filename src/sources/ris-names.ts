/** Corrects names in RIS that citation-js misreads, or that have empty parts. */
import type { Item } from './library.ts';

/** Reads "Smith, John" as a name. Words without a comma are the name of a body. */
export const readName = (written: string): Item => {
  const [family, given, suffix] = written.split(/,\s*/);
  return given === undefined
    ? { literal: written }
    : { family, given, ...(suffix !== undefined && { suffix }) };
};

/** Removes empty parts of a name. A single part is not split. */
export const tidyName = (name: unknown): unknown => {
  if (typeof name !== 'object' || name === null) return name;
  const parts = Object.entries(name).filter(([, part]) => part !== '');
  const [[field, only] = []] = parts;
  return parts.length === 1 && field === 'given' ? { literal: only } : Object.fromEntries(parts);
};

/** Moves law reporters to the collection; for newspapers, reporters are authors. */
export const placeReporters = (item: Item): Item => {
  const { reporter, ...others } = item;
  const names = [reporter].flat().filter((name) => typeof name === 'string');
  if (names.length === 0) return item;
  if (item['type'] === 'legal_case') return { 'container-title': names.join('; '), ...others };
  const authors = Array.isArray(item['author']) ? (item['author'] as unknown[]) : [];
  return { ...others, author: [...authors, ...names.map(readName)] };
};
