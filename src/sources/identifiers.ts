/** Writes addresses and numbers of exported works as an item of the library has them. */
import { getDoi, isDoi } from '../schemas/doi.ts';
import { getTextField, type Item } from './library.ts';

/** Signs and commands that some programs write around an address; citation-js encodes them. */
const wrapping = /^(?:<|%3C|%5Curl%7B|\\url\{)(.*?)(?:>|%3E|%7D|\})$/i;

/** Backslashes and braces that LaTeX needs before or around special characters. */
const escapes = /\{\\([_%&#$~])\}|(?:\\|%5C)([_%&#$~{}])/gi;

const writeAddress = (written: string): string =>
  (wrapping.exec(written)?.[1] ?? written).replace(escapes, '$1$2');

const writeDoi = (written: string): string => getDoi(writeAddress(written));

/** A number without the words before it: "PMID: 123" is 123. */
const writeNumber = (written: string): string =>
  written.replace(/^(?:ISBN|ISSN|PMID)(?:-1[03])?:?\s*/i, '');

const writers: Record<string, (written: string) => string> = {
  URL: writeAddress,
  DOI: writeDoi,
  ISBN: writeNumber,
  ISSN: (written) => writeNumber(written).replace(/^(\d{4})(\d{3}[\dX])$/i, '$1-$2'),
  PMID: writeNumber,
};

/** An identifier in its usual form; other fields as they are. */
export const writeIdentifier = (field: string, written: string): string =>
  writers[field]?.(written) ?? written;

/** Moves a DOI from the genre, where old programs export it. */
const findDoi = (item: Item): Item => {
  const { genre, ...rest } = item;
  const isMisplaced = item['DOI'] === undefined && isDoi(getTextField(item, 'genre'));
  return isMisplaced ? { ...rest, DOI: genre } : item;
};

/** The item with its identifiers in their usual form. */
export const writeIdentifiers = (item: Item): Item =>
  Object.fromEntries(
    Object.entries(findDoi(item)).map(([field, value]) => [
      field,
      typeof value === 'string' ? writeIdentifier(field, value) : value,
    ]),
  );
