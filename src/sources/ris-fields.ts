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

/** Types of reference managers that citation-js does not know. */
const types: Record<string, string> = {
  INTV: 'interview',
  POD: 'broadcast',
  PODCST: 'broadcast',
};

/** Fields that citation-js takes from a tag and CSL does not have, with those of CSL. */
const renamed: Record<string, string> = { committee: 'section' };

const getTag = (record: string, tags: string): string | undefined =>
  new RegExp(`^(?:${tags}) {2}- (.*\\S)`, 'm').exec(record)?.[1];

/** What an item lacks although its record has it. */
const findMissing = (item: Item, record: string): Item => {
  const found: Item = {
    type: types[getTag(record, 'TY') ?? ''],
    title: getTag(record, 'TI|T1|CT'),
    'container-title': getTag(record, 'BT'),
  };
  return Object.fromEntries(
    Object.entries(found).filter(
      ([field, value]) => value !== undefined && item[field] === undefined,
    ),
  );
};

/** One text of a tag that stands twice: the first address, or all publishers. */
const joinTexts = (field: string, value: unknown): unknown => {
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'string')) return value;
  return field === 'URL' ? value[0] : value.join('; ');
};

const nameFields = (item: Item): Item =>
  Object.fromEntries(
    Object.entries(item).map(([field, value]) => [
      renamed[field] ?? field,
      joinTexts(field, value),
    ]),
  );

/** "Smith, John" as a name; words without a comma are those of a body. */
const readName = (written: string): Item => {
  const [family, given, suffix] = written.split(/,\s*/);
  return given === undefined
    ? { literal: written }
    : { family, given, ...(suffix !== undefined && { suffix }) };
};

/** Those who reported a case are a collection of cases; the reporters of a newspaper wrote in it. */
const placeReporters = (item: Item): Item => {
  const { reporter, ...others } = item;
  const names = [reporter].flat().filter((name) => typeof name === 'string');
  if (names.length === 0) return item;
  if (item['type'] === 'legal_case') return { 'container-title': names.join('; '), ...others };
  const authors = Array.isArray(item['author']) ? (item['author'] as unknown[]) : [];
  return { ...others, author: [...authors, ...names.map(readName)] };
};

/** The items with what their records say in the fields that CSL has. */
export const restoreFields = (items: Item[], text: string): Item[] => {
  const records = splitRecords(text).filter((record) => record.startsWith('TY  - '));
  return items.map((item, index) => {
    const record = records.length === items.length ? (records[index] ?? '') : '';
    return { ...nameFields(placeReporters(item)), ...findMissing(item, record) };
  });
};

const seasons = ['spring', 'summer', 'autumn', 'winter'];

/** What words behind the third slash of a date add to its parts: a season, or that it is a guess. */
const readDateWords = (words: string): object => {
  const season = seasons.findIndex((name) =>
    words.toLowerCase().replace('fall', 'autumn').includes(name),
  );
  if (season >= 0) return { season: season + 1 };
  return /\b(?:c|ca|circa)\b/i.test(words) ? { circa: true } : {};
};

/** An item whose date was read as the text "2031/04/04" or "2031///Winter", with its parts. */
export const parseRawDate = (item: Item): Item => {
  const { raw } = (item['issued'] ?? {}) as { raw?: string };
  const parts = /^(\d{4})(?:\/(\d{1,2})?)?(?:\/(\d{1,2})?)?(?:\/(.*))?$/.exec(raw ?? '');
  if (!parts) return item;
  const [, year, month, day, words = ''] = parts;
  const numbers = [year, month, day].filter(Boolean).map(Number);
  return { ...item, issued: { 'date-parts': [numbers], ...readDateWords(words) } };
};
