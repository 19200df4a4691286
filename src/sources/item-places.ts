/** Finds where each item of an export begins, for messages about it. */
import { VFile } from 'vfile';
import { location } from 'vfile-location';
import { readData } from '../checks/read/read-data.ts';

/** Matches the beginning of a record of RIS, and that of an entry of BibTeX that is a work. */
const beginnings: Record<string, RegExp> = {
  '.ris': /^TY[ \t]{0,2}-/gim,
  '.bib': /@(?!string|comment|preamble)\w+\s*[{(]/gi,
};

const listJson = (text: string, count: number): string[] => {
  const { at } = readData(new VFile(text));
  return Array.from({ length: count }, (_, index) => {
    const { line, column } = at([index]).start;
    return `${line}:${column}`;
  });
};

const listMatches = (text: string, beginning: RegExp): string[] => {
  const places = location(text);
  return [...text.matchAll(beginning)].map(({ index }) => {
    const { line, column } = places.toPoint(index) ?? {};
    return `${line}:${column}`;
  });
};

/** Line and column of each of `count` items; of none where other numbers of items were found. */
export const listPlaces = (text: string, ending: string, count: number): string[] => {
  const beginning = beginnings[ending];
  const places = beginning ? listMatches(text, beginning) : listJson(text, count);
  return places.length === count ? places : [];
};
