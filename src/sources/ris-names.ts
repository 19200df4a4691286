/** Names of RIS exports that citation-js takes for something else, or in parts that are empty. */
import type { Item } from './library.ts';

/** "Smith, John" as a name; words without a comma are those of a body. */
export const readName = (written: string): Item => {
  const [family, given, suffix] = written.split(/,\s*/);
  return given === undefined
    ? { literal: written }
    : { family, given, ...(suffix !== undefined && { suffix }) };
};

/** A name without its empty parts; one part alone is not divided. */
export const tidyName = (name: unknown): unknown => {
  if (typeof name !== 'object' || name === null) return name;
  const parts = Object.entries(name).filter(([, part]) => part !== '');
  const [[field, only] = []] = parts;
  return parts.length === 1 && field === 'given' ? { literal: only } : Object.fromEntries(parts);
};

/** Those who reported a case are a collection of cases; the reporters of a newspaper wrote in it. */
export const placeReporters = (item: Item): Item => {
  const { reporter, ...others } = item;
  const names = [reporter].flat().filter((name) => typeof name === 'string');
  if (names.length === 0) return item;
  if (item['type'] === 'legal_case') return { 'container-title': names.join('; '), ...others };
  const authors = Array.isArray(item['author']) ? (item['author'] as unknown[]) : [];
  return { ...others, author: [...authors, ...names.map(readName)] };
};
