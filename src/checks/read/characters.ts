/** Finds characters that are invalid in pages, feeds or files for reference managers. */
import type { TextProblem } from './decode.ts';

const controls = '\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f';
const nonCharacters = '\\ufdd0-\\ufdef\\p{Noncharacter_Code_Point}';
/** Byte order marks within a text, replacement characters, and bidirectional overrides. */
const marks = '\\ufeff\\ufffd\\u202d\\u202e';

const unwanted = new RegExp(`[${controls}${nonCharacters}${marks}\\p{Surrogate}]`, 'gu');

const getCode = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const getKind = (character: string): string => {
  if (/\p{Surrogate}/u.test(character)) return 'half of a character';
  if (character === '\ufeff') return 'byte order mark inside the text';
  if (character === '\ufffd') return 'sign for a lost character';
  if (/[\u202d\u202e]/.test(character)) return 'sign that sets letters in another order';
  return /\p{Cc}/u.test(character) ? 'control character' : 'code point that is no character';
};

/** Every invalid character in a text, with its offset. */
export const findUnwanted = (text: string): TextProblem[] =>
  [...text.matchAll(unwanted)].map(({ 0: character, index }) => ({
    offset: index,
    reason: `Unexpected ${getKind(character)} ${getCode(character)}, expected text without it.`,
  }));
