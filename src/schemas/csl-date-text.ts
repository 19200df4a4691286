/** Reads dates of CSL-JSON that are written as text: ISO 8601, EDTF, or words. */
import { type CslDate, DateError, examples, isEmpty, readDateParts } from './csl-date-parts.ts';

/** The parts of an ISO 8601 date such as "2021-08~"; undefined for other text. */
const readIsoDate = (text: string): string[] | undefined => {
  const match = /^(-?\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:T[\d:.Z+-]*)?[~?%]?$/.exec(text);
  return match?.slice(1).filter((part) => part !== undefined);
};

/** Two years with a dash between, which is not a year and a month. */
const years = /^(\d{4})\s*(?:-|–|—|--)\s*(\d{4})$/;

/** Parses an ISO 8601 or EDTF date, or a range of two; undefined for other text. */
const readText = (text: string): CslDate | undefined => {
  const asOne = readIsoDate(text);
  const dates = asOne ? [asOne] : text.replace(years, '$1/$2').split('/').map(readIsoDate);
  if (dates.length > 2 || dates.includes(undefined)) return undefined;
  return { ...readDateParts(dates), ...(/[~?%]/.test(text) && { circa: true }) };
};

/** Parses an ISO 8601 or EDTF date. Throws a DateError for other text. */
export const readEdtf = (value: unknown): CslDate => {
  if (isEmpty(value)) return {};
  const date = typeof value === 'string' ? readText(value.trim()) : undefined;
  if (!date) throw new DateError(`Unexpected date ${JSON.stringify(value)}, ${examples}`);
  return date;
};

/** A date in numbers of which nobody knows the day, the month or the century: "3/4/31". */
const isAmbiguous = (text: string): boolean => /^[\p{N}\s./-]*\p{N}[\p{N}\s./-]*$/u.test(text);

/** Parses text that is certainly a date. Other text is kept as words, unless it is all numbers. */
export const readWords = (value: unknown): CslDate => {
  const text = isEmpty(value) ? '' : String(value).trim();
  const date = text ? readText(text) : {};
  if (date) return date;
  if (isAmbiguous(text))
    throw new DateError(`Unexpected date ${JSON.stringify(text)}, ${examples}`);
  return { literal: text };
};
