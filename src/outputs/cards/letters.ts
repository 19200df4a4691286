/** Which letters a font file has. */
import { Blob, Face } from 'harfbuzzjs';
import { memoise } from '../../memoise.ts';
import { readPackageFile } from '../../platform/package-file.ts';
import { unpackWoff } from './woff.ts';

/** Code points of all letters of a file in an npm package. */
export const getLetterCodes = memoise(
  (path: string): Set<number> =>
    new Set(new Face(new Blob(unpackWoff(readPackageFile(path)))).collectUnicodes()),
);
