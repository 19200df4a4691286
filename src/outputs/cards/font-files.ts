/**
 * Finds the font files that contain the letters of a text. Each font package lists the Unicode ranges of
 * its files.
 */
import { memoise } from '../../platform/memoise.ts';
import { hasPackageFile, readPackageFile } from '../../platform/package-file.ts';
import { loadFont } from './load-font.ts';

export type Weight = 400 | 600;

/** A file of a typeface, for one script. */
export interface FontFile {
  /** The font family by which a design refers to it: "noto-naskh-arabic-arabic". */
  name: string;
  weight: Weight;
  path: string;
}

const getList = (typeface: string) => `@fontsource/${typeface}/unicode.json`;

/**
 * Typefaces for Chinese, Japanese and Korean. The packages have 95 MB, so they are installed only when
 * needed.
 */
export const optionalTypefaces = [
  'noto-serif-jp',
  'noto-serif-kr',
  'noto-serif-sc',
  'noto-serif-tc',
] as const;

/** Typefaces for scripts that the two Latin ones do not support, all under the Open Font License. */
export const otherTypefaces: string[] = [
  'noto-naskh-arabic',
  'noto-serif-hebrew',
  'noto-serif-devanagari',
  'noto-serif-bengali',
  'noto-serif-thai',
  'noto-serif-armenian',
  'noto-serif-georgian',
  ...optionalTypefaces.filter((typeface) => hasPackageFile(getList(typeface))),
];

/** Excludes files with ornaments or mathematical symbols. */
const isForLetters = (subset: string) => !['math', 'symbols', 'emoji'].includes(subset);

type Range = [first: number, last: number];

const parseRanges = (text: string): Range[] =>
  text.split(',').map((range) => {
    const [first = 0, last = first] = range
      .replace('U+', '')
      .split('-')
      .map((part) => parseInt(part, 16));
    return [first, last];
  });

/** The files of a typeface by name, with the characters in each. */
const getSubsets = memoise((typeface: string): Record<string, Range[]> => {
  const text = readPackageFile(getList(typeface)).toString();
  return Object.fromEntries(
    Object.entries(JSON.parse(text) as Record<string, string>)
      .filter(([subset]) => isForLetters(subset))
      // Numbered files of large scripts are in brackets: "[12]".
      .map(([subset, ranges]) => [subset.replace(/[[\]]/g, ''), parseRanges(ranges)]),
  );
});

const hasCode = (ranges: Range[], code: number): boolean =>
  ranges.some(([first, last]) => code >= first && code <= last);

const getCodes = (text: string): number[] => [
  ...new Set([...text].map((letter) => letter.codePointAt(0) ?? 0)),
];

/** The files for the letters of a text. Each letter is looked up in the typefaces in order. */
export const findFontFiles = (text: string, typefaces: string[], weight: Weight): FontFile[] => {
  let missing = getCodes(text);
  const files: FontFile[] = [];
  for (const typeface of typefaces) {
    for (const [subset, ranges] of Object.entries(getSubsets(typeface))) {
      if (!missing.some((code) => hasCode(ranges, code))) continue;
      const name = `${typeface}-${subset}`;
      const path = `@fontsource/${typeface}/files/${name}-${weight}-normal.woff`;
      const { codes } = loadFont(path);
      // The range may include characters that the file does not have.
      if (!missing.some((code) => codes.has(code))) continue;
      files.push({ name, weight, path });
      missing = missing.filter((code) => !codes.has(code));
    }
    if (missing.length === 0) break;
  }
  return files;
};
