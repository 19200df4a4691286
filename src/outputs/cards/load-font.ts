/** Loads the files of typefaces, each once: for satori, for HarfBuzz, and to know their letters. */
import { Blob, Face, Font } from 'harfbuzzjs';
import { memoise } from '../../platform/memoise.ts';
import { readPackageFile } from '../../platform/package-file.ts';
import { unpackWoff } from './woff.ts';

/** A WOFF file in an npm package: its bytes, its font, ems in a unit of it, and code points of its letters. */
export const loadFont = memoise((path: string) => {
  const data = readPackageFile(path);
  const face = new Face(new Blob(unpackWoff(data)));
  return {
    data,
    font: new Font(face),
    scale: 1 / face.upem,
    codes: new Set<number>(face.collectUnicodes()),
  };
});

export type LoadedFont = ReturnType<typeof loadFont>;
