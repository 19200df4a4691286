/** Converts the digits of all scripts to 0–9, so that one grammar can read them. */

import { findEastAsian } from './east-asian-numbers.ts';

/** A text with ASCII digits and, for each character, its offset in the original. */
export interface PlainText {
  text: string;
  offsets: number[];
}

/** Characters of other scripts and typographic characters, with their ASCII equivalents. */
const signs: Record<string, string> = {
  '\u066a': '%', // Arabic
  '\uff05': '%', // full-width
  '\u2212': '-', // minus sign
  '\uff0d': '-',
  '\u2044': '/', // fraction slash
};

/** Separators in other scripts, which are ordinary punctuation unless between two digits. */
const separators: Record<string, string> = {
  '\u066b': '.', // Arabic decimal separator
  '\uff0e': '.',
  '\u066c': ',', // Arabic thousands separator
  '\u060c': ',',
  '\uff0c': ',',
};

const isDigit = (character: string): boolean => /^\p{Nd}$/u.test(character);

/** Directional marks, which may occur between a sign and its digits. */
const isInvisible = (character: string): boolean =>
  /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(character);

/** Unicode encodes the digits of each script consecutively, starting with zero. */
const readDigit = (character: string): string => {
  const point = character.codePointAt(0) ?? 0;
  let before = 0;
  while (isDigit(String.fromCodePoint(point - before - 1))) before += 1;
  return String(before % 10);
};

/** In Persian, a slash between two digits is the decimal point, unless there are several, as in a date. */
const writePersianDecimals = (text: string): string =>
  text.replace(/(?<![۰-۹/])([۰-۹]+)\/(?=[۰-۹]+(?![۰-۹/]))/g, '$1٫');

const toPlain = (character: string, before: string | undefined, after: string | undefined) => {
  if (isDigit(character)) return readDigit(character);
  const isBetween = isDigit(before ?? '') && isDigit(after ?? '');
  return (isBetween ? separators[character] : undefined) ?? signs[character] ?? character;
};

/** Converts East Asian numbers and dates; all converted characters get the offset of the first original one. */
const readEastAsian = ({ text, offsets }: PlainText): PlainText => {
  let [read, at] = ['', 0];
  const readOffsets: number[] = [];
  const copy = (end: number) => {
    read += text.slice(at, end);
    // Spread arguments would exhaust the stack on a very long text.
    for (const offset of offsets.slice(at, end)) readOffsets.push(offset);
  };
  for (const { start, end, words } of findEastAsian(text)) {
    copy(start);
    read += words;
    readOffsets.push(...Array.from(words, () => offsets[start] ?? 0));
    at = end;
  }
  copy(text.length);
  return { text: read, offsets: readOffsets };
};

/** The text in the form that the number grammar reads. */
export const readDigits = (written: string): PlainText => {
  if (!/[^\0-\u00ff]/.test(written))
    return { text: written, offsets: Array.from(written, (_each, index) => index) };
  const characters = [...writePersianDecimals(written)];
  const offsets: number[] = [];
  let text = '';
  let offset = 0;
  characters.forEach((character, index) => {
    const plain = isInvisible(character)
      ? ''
      : toPlain(character, characters[index - 1], characters[index + 1]);
    for (let unit = 0; unit < plain.length; unit++) offsets.push(offset + unit);
    text += plain;
    offset += character.length;
  });
  return readEastAsian({ text, offsets });
};
