/**
 * Restores dates in RIS that citation-js drops or misreads: DA, where Zotero writes the day; Y2 of most
 * types; ranges of years.
 */
import { seasons } from '../schemas/csl-date-parts.ts';
import type { Item } from './library.ts';
import { splitRecords } from './ris-records.ts';

const day = /^DA {2}- (\d{4}\/.*)$/m;

/** Whether nobody can tell day, month and year of a date apart: "31", "3/4/2031". */
const isUnclear = (date: string): boolean =>
  !/(?<!\d)\d{4}(?!\d)/.test(date) || /^\d{1,3}\D+\d{1,2}\D+\d{4}\D*$/.test(date);

const dates = /^(PY|Y1|DA|Y2) {2}- *(.*\S).*\n?/gm;

/** Hides dates that citation-js would guess. */
const hideUnclear = (record: string): string =>
  record.replace(dates, (line, _tag, date: string) => (isUnclear(date) ? '' : line));

/** An item without a date, with that of its record as words, which the schema reads or refuses. */
export const restoreUnclear = (item: Item, record: string): Item => {
  const [, written] = /^(?:PY|Y1|DA) {2}- *(.*\S)/m.exec(record) ?? [];
  const isHidden = item['issued'] === undefined && written !== undefined;
  return isHidden ? { ...item, issued: { raw: written } } : item;
};

/** Moves the day of a record from DA to PY. */
const moveDate = (record: string): string => {
  const [line, date] = day.exec(record) ?? [];
  if (line === undefined) return record;
  const others = record.replace(/^PY {2}- .*\n?/m, '');
  return others.replace(line, `PY  - ${date}`);
};

/** The export with dates where citation-js reads them. */
export const moveDates = (text: string): string =>
  splitRecords(text).map(hideUnclear).map(moveDate).join('');

const readDay = (text: string | undefined): number[] | undefined =>
  /^(\d{4})(?:\/(\d{1,2}))?(?:\/(\d{1,2}))?(?:\/|$)/
    .exec(text ?? '')
    ?.slice(1)
    .filter(Boolean)
    .map(Number);

/** The items with the date on which each was read. */
export const restoreAccess = (items: Item[], text: string): Item[] => {
  const records = splitRecords(text).filter((record) => record.startsWith('TY  - '));
  if (records.length !== items.length) return items;
  return items.map((item, index) => {
    const [, written] = /^Y2 {2}- (.*)$/m.exec(records[index] ?? '') ?? [];
    const day = readDay(written?.trim());
    return day && item['accessed'] === undefined
      ? { ...item, accessed: { 'date-parts': [day] } }
      : item;
  });
};

/** Reads the words after the third slash of a date: a season, or that the date is approximate. */
const readDateWords = (words: string): object => {
  const season = seasons.findIndex((name) =>
    words.toLowerCase().replace('fall', 'autumn').includes(name),
  );
  if (season >= 0) return { season: season + 1 };
  return /\b(?:c|ca|circa)\b/i.test(words) ? { circa: true } : {};
};

/** Matches a range of years: "2030-2031". */
const years = /^(?:PY|Y1|DA) {2}- (\d{4})\s*[-–/]\s*(\d{4})\/*\s*$/m;

/** An item with both years of its date, of which citation-js makes a year and a month. */
export const restoreYears = (item: Item, record: string): Item => {
  const [, first, last] = years.exec(record) ?? [];
  return first && last
    ? { ...item, issued: { 'date-parts': [[Number(first)], [Number(last)]] } }
    : item;
};

/** Parses dates that were read as text: "2031/04/04", "2031///Winter". */
export const parseRawDate = (item: Item): Item => {
  const { raw } = (item['issued'] ?? {}) as { raw?: string };
  const parts = /^(\d{4})(?:\/(\d{1,2})?)?(?:\/(\d{1,2})?)?(?:\/(.*))?$/.exec(raw ?? '');
  if (!parts) return item;
  const [, year, month, day, words = ''] = parts;
  const numbers = [year, month, day].filter(Boolean).map(Number);
  return { ...item, issued: { 'date-parts': [numbers], ...readDateWords(words) } };
};
