/** Typesets text in a language: quotation marks, apostrophes, dashes, ellipses. */
import { applyEdits, type TextEdit } from './text-edits.ts';
import { findDashes } from './dashes.ts';
import { findRanges } from './number-ranges.ts';
import { findSpaces } from './spaces.ts';
import { getQuotationMarks, type Pair } from './quotation-marks.ts';
import {
  classifyQuotationMarks,
  type ClassifiedQuotationMark,
} from './classify-quotation-marks.ts';

const primes = { double: '″', single: '′' } as const;
const apostrophes = { double: '״', single: '’' } as const;

const getSign = ({ role, level }: ClassifiedQuotationMark, [open, close]: Pair): string => {
  if (role === 'apostrophe') return apostrophes[level];
  if (role === 'prime') return primes[level];
  return role === 'open' ? open : close;
};

const isStraight = (sign: string | undefined): boolean => sign === '"' || sign === "'";

/** Replaces a quotation mark and, when its replacement includes a space, the adjacent space. */
const replaceQuotationMark = (text: string, at: number, sign: string): TextEdit => {
  const eatsBefore = /^\s./u.test(sign) && /\s/.test(text[at - 1] ?? '');
  const eatsAfter = /.\s$/u.test(sign) && /\s/.test(text[at + 1] ?? '');
  return {
    at: eatsBefore ? at - 1 : at,
    length: 1 + Number(eatsBefore) + Number(eatsAfter),
    words: sign,
  };
};

/**
 * Converts straight quotation marks to those of the language, and adds spaces to the language's own.
 * Others are the author's choice, and are kept.
 */
const findQuotationMarks = (text: string, language: string): TextEdit[] => {
  const pairs = getQuotationMarks(language);
  return classifyQuotationMarks(text, language).flatMap((found) => {
    const { at, level } = found;
    const sign = getSign(found, pairs[level]);
    return isStraight(text[at]) || sign.trim() === text[at]
      ? [replaceQuotationMark(text, at, sign)]
      : [];
  });
};

/** The replacement of each UTF-16 code unit of a paragraph: itself, other characters, or nothing. */
export const typesetCharacters = (text: string, language: string): string[] =>
  applyEdits(text, [
    ...findQuotationMarks(text, language),
    ...findDashes(text),
    ...findRanges(text),
    ...findSpaces(text, language),
  ]);

/** The typeset paragraph. */
export const typeset = (text: string, language: string): string =>
  typesetCharacters(text, language).join('');

/** Typesets the named text fields of an object. */
export const typesetFields = <T extends object>(
  value: T,
  fields: (keyof T)[],
  language: string,
): T => ({
  ...value,
  ...Object.fromEntries(
    fields.map((field) => {
      const text = value[field];
      return [field, typeof text === 'string' ? typeset(text, language) : text];
    }),
  ),
});
