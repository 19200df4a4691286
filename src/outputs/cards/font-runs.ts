/** Splits a run of text by font. */
import type { Weight } from './font-files.ts';
import { findShapingFiles } from './fonts.ts';
import { loadFont, type LoadedFont } from './load-font.ts';

/** A run of letters in one font. */
export interface FontRun {
  text: string;
  font: LoadedFont;
}

/** Combining marks, which use the font of the letter before. */
const isJoined = (letter: string) => /[\p{M}\p{Cf}]/u.test(letter);

/** A run split by font. A letter uses the font of the letter before if possible. */
export const splitByFont = (text: string, weight: Weight): FontRun[] => {
  const fonts = findShapingFiles(text, weight).map(({ path }) => loadFont(path));
  const fontRuns: FontRun[] = [];
  for (const letter of text) {
    const has = (font: LoadedFont) => font.codes.has(letter.codePointAt(0) ?? 0);
    const last = fontRuns.at(-1);
    const font =
      last && (isJoined(letter) || has(last.font)) ? last.font : (fonts.find(has) ?? fonts[0]);
    if (!font) continue;
    if (last?.font === font) last.text += letter;
    else fontRuns.push({ text: letter, font });
  }
  return fontRuns;
};
