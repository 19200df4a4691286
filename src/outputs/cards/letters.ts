/** Which letters a font file has. */
import { Blob, Face } from 'harfbuzzjs';
import { readPackageFile } from '../package-file.ts';
import { unpackWoff } from './woff.ts';

const known = new Map<string, Set<number>>();

/** Code points of all letters of a file in an npm package. */
export const getLetterCodes = (path: string): Set<number> => {
  const codes = known.get(path);
  if (codes) return codes;
  const read = new Set(new Face(new Blob(unpackWoff(readPackageFile(path)))).collectUnicodes());
  known.set(path, read);
  return read;
};
