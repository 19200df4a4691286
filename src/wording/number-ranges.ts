/** Distinguishes ranges such as 1996-2001 from dates, symbols and telephone numbers. */
import type { TextEdit } from './text-edits.ts';

const before = /(?<![\p{L}\p{N}_./,:–=-])[$£€]?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)%?$/u;
const after =
  /^[$£€]?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?:%|(?:bn|tn|mn|[kmKM])?(?![\p{L}\p{N}_/:-]|[.,]\d))/u;
const timeBefore = /(?<![\p{L}\p{N}_./,:–=-])\d{1,2}:\d{2}$/u;
const timeAfter = /^\d{1,2}:\d{2}(?![\p{L}\p{N}_/:-])/u;

const getNumber = (digits: string): number => Number(digits.replaceAll(',', ''));

/** Ranges ascend: 1999-2001, 1939-45, 8,000-10,000. 2021-08 is a month and 555-1234 a telephone number. */
const isAscending = (from: string, to: string): boolean => {
  if (/^0\d/.test(to) || (from.length === 3 && to.length === 4)) return false;
  if (from.length === 4 && to.length === 2)
    return Number(to) > 12 && Number(to) > Number(from) % 100;
  return getNumber(from) < getNumber(to);
};

const isNumberRange = (text: string, at: number): boolean => {
  const [start, end] = [text.slice(0, at), text.slice(at + 1)];
  if (timeBefore.test(start)) return timeAfter.test(end);
  const [from, to] = [before.exec(start)?.[1], after.exec(end)?.[1]];
  return from !== undefined && to !== undefined && isAscending(from, to);
};

/** The hyphens of ranges, with their replacement. */
export const findRanges = (text: string): TextEdit[] =>
  [...text.matchAll(/(?<=\d%?)-(?=[$£€]?\d)/g)]
    .filter(({ index }) => isNumberRange(text, index))
    .map(({ index }) => ({ at: index, length: 1, words: '–' }));
