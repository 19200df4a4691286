/** Splits a run of a text by the fonts that have its letters. */
import { Blob, Face, Font } from 'harfbuzzjs';
import { readPackageFile } from '../../platform/package-file.ts';
import type { FontFile, Weight } from './font-files.ts';
import { findShapingFiles } from './fonts.ts';
import { getLetterCodes } from './letters.ts';
import { unpackWoff } from './woff.ts';

const loaded = new Map<string, { font: Font; scale: number; codes: Set<number> }>();

const loadFont = ({ path }: FontFile) => {
  const known = loaded.get(path);
  if (known) return known;
  const face = new Face(new Blob(unpackWoff(readPackageFile(path))));
  const entry = {
    font: new Font(face),
    scale: 1 / face.upem,
    codes: getLetterCodes(path),
  };
  loaded.set(path, entry);
  return entry;
};

type Loaded = ReturnType<typeof loadFont>;

/** Letters of one font. */
export interface FontRun {
  text: string;
  font: Loaded;
}

/** Signs that join the letter before them, whatever font it is in. */
const isJoined = (letter: string) => /[\p{M}\p{Cf}]/u.test(letter);

/** A run split by font: a letter takes the font of the letter before where that has it. */
export const splitByFont = (text: string, weight: Weight): FontRun[] => {
  const fonts = findShapingFiles(text, weight).map(loadFont);
  const fontRuns: FontRun[] = [];
  for (const letter of text) {
    const has = (font: Loaded) => font.codes.has(letter.codePointAt(0) ?? 0);
    const last = fontRuns.at(-1);
    const font =
      last && (isJoined(letter) || has(last.font)) ? last.font : (fonts.find(has) ?? fonts[0]);
    if (!font) continue;
    if (last?.font === font) last.text += letter;
    else fontRuns.push({ text: letter, font });
  }
  return fontRuns;
};
