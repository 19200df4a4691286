/** Reads the digits of all scripts as those from 0 to 9, so that one grammar finds their numbers. */

import { findEastAsian } from './east-asian-numbers.ts';

/** A text with plain digits, and for each of its characters the offset in the text as written. */
export interface PlainText {
  text: string;
  offsets: number[];
}

/** Signs of other scripts and typographic ones, with the plain ones they stand for. */
const signs: Record<string, string> = {
  '\u066a': '%', // Arabic
  '\uff05': '%', // full-width
  '\u2212': '-', // minus sign
  '\uff0d': '-',
  '\u2044': '/', // fraction slash
};

/** Separators of other scripts, which are punctuation except between two digits. */
const separators: Record<string, string> = {
  '\u066b': '.', // Arabic decimal separator
  '\uff0e': '.',
  '\u066c': ',', // Arabic thousands separator
  '\u060c': ',',
  '\uff0c': ',',
};

const isDigit = (character: string): boolean => /^\p{Nd}$/u.test(character);

/** Marks of direction, which may be between a sign and its digits. */
const isInvisible = (character: string): boolean =>
  /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(character);

/** Unicode lays out the digits of each script in a run that begins with zero. */
const readDigit = (character: string): string => {
  const point = character.codePointAt(0) ?? 0;
  let before = 0;
  while (isDigit(String.fromCodePoint(point - before - 1))) before += 1;
  return String(before % 10);
};

/** In Persian a slash between two digits is the decimal point, unless it is one of several, as in a date. */
const writePersianDecimals = (text: string): string =>
  text.replace(/(?<![۰-۹/])([۰-۹]+)\/(?=[۰-۹]+(?![۰-۹/]))/g, '$1٫');

const toPlain = (character: string, before: string | undefined, after: string | undefined) => {
  if (isDigit(character)) return readDigit(character);
  const isBetween = isDigit(before ?? '') && isDigit(after ?? '');
  return (isBetween ? separators[character] : undefined) ?? signs[character] ?? character;
};

/** Writes numbers and dates with East Asian signs as the grammar reads them, all at the offset of their first. */
const readEastAsian = ({ text, offsets }: PlainText): PlainText => {
  let [read, at] = ['', 0];
  const readOffsets: number[] = [];
  const copy = (end: number) => {
    read += text.slice(at, end);
    readOffsets.push(...offsets.slice(at, end));
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

/** The text as the grammar of numbers reads it. */
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
