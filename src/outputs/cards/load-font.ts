/** Loads font files, each once, for satori and HarfBuzz. */
import { Blob, Face, Font } from 'harfbuzzjs';
import { memoise } from '../../platform/memoise.ts';
import { readPackageFile } from '../../platform/package-file.ts';
import { unpackWoff } from './woff.ts';

/** A WOFF file from an npm package: bytes, HarfBuzz font, ems per unit, and supported code points. */
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
