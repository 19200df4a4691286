/** Finds characters that are invalid in pages, feeds or files for reference managers. */
import type { TextProblem } from './decode.ts';

const controls = '\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f';
const nonCharacters = '\\ufdd0-\\ufdef\\p{Noncharacter_Code_Point}';
/** Byte order marks within a text, replacement characters, and bidirectional overrides. */
const marks = '\\ufeff\\ufffd\\u202d\\u202e';

/** A picture that was pasted, and characters that only the fonts of one program have. */
const unprinted = '\\ufffc\\p{Private_Use}';

const unwanted = new RegExp(
  `[${controls}${nonCharacters}${marks}${unprinted}\\p{Surrogate}]`,
  'gu',
);

const getCode = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const describeKind = (character: string): string => {
  if (/\p{Surrogate}/u.test(character)) return 'half of a character';
  if (character === '\ufeff') return 'byte order mark inside the text';
  if (character === '\ufffd') return 'replacement character';
  if (character === '\ufffc') return 'placeholder of a picture';
  if (/\p{Private_Use}/u.test(character)) return 'private-use character';
  if (/[\u2028\u2029]/.test(character)) return 'line break that is not printed';
  if (/[\u202d\u202e]/.test(character)) return 'control character of text direction';
  return /\p{Cc}/u.test(character) ? 'control character' : 'code point without a character';
};

const createFind =
  (characters: RegExp) =>
  (text: string): TextProblem[] =>
    [...text.matchAll(characters)].map(({ 0: character, index }) => ({
      offset: index,
      reason: `Unexpected ${describeKind(character)} ${getCode(character)}, expected text without it.`,
    }));

/** Every invalid character in a text, with its offset. */
export const findUnwanted = createFind(unwanted);

/** Every line and paragraph separator, which joins words in Markdown; in data it is read as a space. */
export const findSeparators = createFind(/[\u2028\u2029]/g);
