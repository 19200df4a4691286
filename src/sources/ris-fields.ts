/** Fields of RIS exports that citation-js drops: DA, in which Zotero has the day, A1 beside AU, JF beside JO, and Y2 of most types. */
import type { Item } from './library.ts';

const day = /^DA {2}- (\d{4}\/.*)$/m;

/** One record with its whole date in PY. */
const moveDate = (record: string): string => {
  const [line, date] = day.exec(record) ?? [];
  if (line === undefined) return record;
  const others = record.replace(/^PY {2}- .*\n?/m, '');
  return others.replace(line, `PY  - ${date}`);
};

const splitRecords = (text: string): string[] =>
  text.replace(/\r\n?/g, '\n').split(/^(?=TY {2}- )/m);

/** The export with all authors under one tag, and without the short name of a journal beside its full one. */
export const preferFullNames = (text: string): string =>
  splitRecords(text)
    .map((record) => record.replace(/^A1 {2}- /gm, 'AU  - '))
    .map((record) =>
      /^(?:JF|T2) {2}- ./m.test(record) ? record.replace(/^J[AO12] {2}- .*\n?/gm, '') : record,
    )
    .join('');

/** The export with the dates of its records where citation-js reads them. */
export const moveDates = (text: string): string => splitRecords(text).map(moveDate).join('');

const readDay = (text: string | undefined): number[] | undefined =>
  /^(\d{4})(?:\/(\d{1,2}))?(?:\/(\d{1,2}))?(?:\/|$)/
    .exec(text ?? '')
    ?.slice(1)
    .filter(Boolean)
    .map(Number);

/** The items with the day on which each was read. */
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

/** An item whose date was read as the text "2031/04/04", with its parts. */
export const parseRawDate = (item: Item): Item => {
  const { raw } = (item['issued'] ?? {}) as { raw?: string };
  const parts = /^(\d{4})(?:\/(\d{1,2}))?(?:\/(\d{1,2}))?\/*$/.exec(raw ?? '');
  if (!parts) return item;
  const numbers = parts.slice(1).filter(Boolean).map(Number);
  return { ...item, issued: { 'date-parts': [numbers] } };
};
