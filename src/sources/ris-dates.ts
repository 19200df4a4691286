/** Days of RIS exports: citation-js drops the field DA, in which Zotero writes them, and keeps the year of PY. */
import type { Item } from './library.ts';

const day = /^DA {2}- (\d{4}\/.*)$/m;

/** One record with its whole date in PY. */
const moveDate = (record: string): string => {
  const [line, date] = day.exec(record) ?? [];
  if (line === undefined) return record;
  const others = record.replace(/^PY {2}- .*\n?/m, '');
  return others.replace(line, `PY  - ${date}`);
};

/** The export with the dates of its records where citation-js reads them. */
export const moveDates = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/^(?=TY {2}- )/m)
    .map(moveDate)
    .join('');

/** An item whose date was read as the text "2031/04/04", with its parts. */
export const parseRawDate = (item: Item): Item => {
  const { raw } = (item['issued'] ?? {}) as { raw?: string };
  const parts = /^(\d{4})(?:\/(\d{1,2}))?(?:\/(\d{1,2}))?\/*$/.exec(raw ?? '');
  if (!parts) return item;
  const numbers = parts.slice(1).filter(Boolean).map(Number);
  return { ...item, issued: { 'date-parts': [numbers] } };
};
