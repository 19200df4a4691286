/** Reads dates of CSL-JSON that are written as text: ISO 8601, EDTF, or words. */
import { type CslDate, DateError, examples, isEmpty, readDateParts } from './csl-date-parts.ts';

/** The parts of an ISO 8601 date such as "2021-08~"; undefined for other text. */
const readIsoDate = (text: string): string[] | undefined => {
  const match = /^(-?\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:T[\d:.Z+-]*)?[~?%]?$/.exec(text);
  return match?.slice(1).filter((part) => part !== undefined);
};

/** Parses an ISO 8601 or EDTF date, or a range of two; undefined for other text. */
const readText = (text: string): CslDate | undefined => {
  const asOne = readIsoDate(text);
  const dates = asOne ? [asOne] : text.split('/').map(readIsoDate);
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

/** Parses text that is certainly a date. Other text is kept as words. */
export const readRaw = (value: unknown): CslDate => {
  const text = isEmpty(value) ? '' : String(value).trim();
  return text ? (readText(text) ?? { literal: text }) : {};
};

/** Reads words that replace a date. */
export const readLiteral = (value: unknown): CslDate => {
  const text = isEmpty(value) ? '' : String(value).trim();
  return text ? { literal: text } : {};
};
