/** Selects the fonts of a card. A font file is read only when a text has letters of its script. */
import type { Font } from 'satori';
import {
  findFontFiles,
  otherTypefaces,
  type FontFile,
  type optionalTypefaces,
  type Weight,
} from './font-files.ts';
import { loadFont } from './load-font.ts';

const scripts = [
  'latin',
  'latin-ext',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'greek-ext',
  'vietnamese',
];

/** The font family list of a typeface: each file is a separate family, tried in order. */
const nameFamily = (typeface: string): string =>
  scripts.map((script) => `${typeface}-${script}`).join(', ');

const [serifFace, sansFace] = ['source-serif-4', 'source-sans-3'];

export const serif = nameFamily(serifFace);
export const sans = nameFamily(sansFace);

const weights: Weight[] = [400, 600];

/** The letter whose font every card loads, for its Latin text. */
const always = 'A';

/** The fonts for the text of a card, each once. */
export const getFonts = (text: string): Font[] => {
  const files = weights.flatMap((weight) => [
    ...[serifFace, sansFace].flatMap((typeface) =>
      findFontFiles(always + text, [typeface], weight),
    ),
    ...findFontFiles(text, [serifFace, ...otherTypefaces], weight),
  ]);
  const byPath = new Map(files.map((file) => [file.path, file]));
  return [...byPath.values()].map(({ name, weight, path }) => {
    const { data } = loadFont(path);
    return { name, weight, data };
  });
};

/** The font files for a text that needs shaping, those of its own script first. */
export const findShapingFiles = (text: string, weight: Weight): FontFile[] =>
  findFontFiles(text, [...otherTypefaces, serifFace], weight);

/** Letters of a text that no font of the cards has, and which would be drawn as empty boxes. */
export const findMissingLetters = (text: string): string[] => {
  const files = weights.map((weight) =>
    findFontFiles(text, [serifFace, sansFace, ...otherTypefaces], weight),
  );
  return [...new Set(text)].filter((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return (
      !/[\s\p{Cf}\p{M}]/u.test(letter) &&
      !files.every((all) => all.some(({ path }) => loadFont(path).codes.has(code)))
    );
  });
};

type OptionalTypeface = (typeof optionalTypefaces)[number];

/** Kana and Hangul come before Han, which three languages share. */
const typefacesByScript: [letter: RegExp, typeface: OptionalTypeface][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'noto-serif-jp'],
  [/\p{Script=Hangul}/u, 'noto-serif-kr'],
  [/\p{Script=Bopomofo}/u, 'noto-serif-tc'],
  [/\p{Script=Han}/u, 'noto-serif-sc'],
];

/** The package to install for letters that no font has; undefined if none is known. */
export const suggestPackage = (letters: string[]): string | undefined => {
  const [, typeface] =
    typefacesByScript.find(([pattern]) => letters.some((letter) => pattern.test(letter))) ?? [];
  return typeface && `@fontsource/${typeface}`;
};
