/** Corrects names in RIS that citation-js misreads, or that have empty parts. */
import type { Item } from './library.ts';

/** Reads "Smith, John" as a name. Words without a comma are the name of a body. */
export const readName = (written: string): Item => {
  const [family, given, suffix] = written.split(/,\s*/);
  return given === undefined
    ? { literal: written }
    : { family, given, ...(suffix !== undefined && { suffix }) };
};

const suffix = /^(?:Jr|Sr|Esq|Ph\.?D|M\.?D|[IVX]+|\d(?:st|nd|rd|th))\.?$/i;

/** Throws an error with the position of the first tag that has several names. */
export const expectOneName = (text: string): void => {
  for (const { 1: name = '', index } of text.matchAll(/^(?:AU|A\d|ED|TA) {2}- (.*\S)/gm)) {
    const [, , third, fourth] = name.split(/,\s*/);
    if (!name.includes(';') && fourth === undefined && (!third || suffix.test(third))) continue;
    const line = text.slice(0, index).split('\n').length;
    throw new Error(
      `"${name}" in a name, expected "Family, Given, Suffix", and a line for each name at line ${line} col 7`,
    );
  }
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
