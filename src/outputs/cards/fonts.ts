/** The typefaces of the cards, from npm packages under the Open Font License. */
import type { Font } from 'satori';
import { readPackageFile } from '../package-file.ts';

const scripts = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'];

/** One family in one weight: satori looks a letter up in each script's file in turn. */
const readFamily = (family: string, weight: 400 | 600 | 700): Font[] =>
  scripts.map((script) => ({
    name: family,
    weight,
    data: readPackageFile(`@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff`),
  }));

export const serif = 'source-serif-4';
export const sans = 'source-sans-3';

let fonts: Font[] | undefined;

/** All fonts a card uses, read once. */
export const getFonts = (): Font[] =>
  (fonts ??= [
    ...readFamily(serif, 600),
    ...readFamily(serif, 400),
    ...readFamily(sans, 400),
    ...readFamily(sans, 600),
  ]);
