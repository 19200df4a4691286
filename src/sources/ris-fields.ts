/**
 * Restores RIS fields that citation-js drops: A1 beside AU, JF beside JO, and those that it expects for
 * other types only.
 */
import type { Item } from './library.ts';
import { restoreUnclear, restoreYears } from './ris-dates.ts';
import { placeReporters, readName, tidyName } from './ris-names.ts';
import { dropSecond, separatePages, splitRecords } from './ris-records.ts';

/**
 * The export with all authors under one tag, without repeated tags that citation-js reads only once, and
 * without short journal names beside full ones.
 */
export const preferFullNames = (text: string): string =>
  splitRecords(text)
    // citation-js takes translators for authors.
    .map((record) => record.replace(/^A1 {2}- /gm, 'AU  - ').replace(/^TA {2}- .*\n?/gm, ''))
    .map(dropSecond)
    .map(separatePages)
    .map((record) =>
      /^(?:JF|T2) {2}- ./m.test(record) ? record.replace(/^J[AO12] {2}- .*\n?/gm, '') : record,
    )
    .join('');

/** Types of reference managers that citation-js does not know. */
const types: Record<string, string> = {
  INTV: 'interview',
  POD: 'broadcast',
  PODCST: 'broadcast',
};

/** Names that citation-js gives some fields, with the CSL names. */
const renamed: Record<string, string> = { committee: 'section' };

const getTag = (record: string, tags: string): string | undefined =>
  new RegExp(`^(?:${tags}) {2}- (.*\\S)`, 'm').exec(record)?.[1];

/** The names under a tag. */
const getNames = (record: string, tag: string): Item[] | undefined => {
  const names = [...record.matchAll(new RegExp(`^${tag} {2}- (.*\\S)`, 'gm'))];
  return names.length > 0 ? names.map(([, name = '']) => readName(name)) : undefined;
};

/** Fields of a record that its item lacks. */
const findMissing = (item: Item, record: string): Item => {
  const hasJournal = getTag(record, 'JF|T2') !== undefined;
  const found: Item = {
    type: types[getTag(record, 'TY') ?? ''],
    title: getTag(record, 'TI|T1|CT'),
    'container-title': getTag(record, 'BT'),
    'collection-title': getTag(record, 'T3'),
    publisher: getTag(record, 'PB'),
    'publisher-place': getTag(record, 'CY|PP'),
    'container-title-short': hasJournal ? getTag(record, 'J[AO12]') : undefined,
    URL: getTag(record, 'UR|L2|LK'),
    DOI: getTag(record, 'DO'),
    editor: getNames(record, 'ED'),
    translator: getNames(record, 'TA'),
  };
  return Object.fromEntries(
    Object.entries(found).filter(
      ([field, value]) => value !== undefined && item[field] === undefined,
    ),
  );
};

/** The value of a repeated tag: the first address, or all publishers. */
const joinTexts = (field: string, value: unknown): unknown => {
  if (!Array.isArray(value)) return typeof value === 'string' ? value.trim() : value;
  if (!value.every((each) => typeof each === 'string')) return value.map(tidyName);
  return field === 'URL' ? value[0] : value.join('; ');
};

const nameFields = (item: Item): Item =>
  Object.fromEntries(
    Object.entries(item).map(([field, value]) => [
      renamed[field] ?? field,
      joinTexts(field, value),
    ]),
  );

/** The items with all fields of their records that CSL has. */
export const restoreFields = (items: Item[], text: string): Item[] => {
  const records = splitRecords(text).filter((record) => record.startsWith('TY  - '));
  return items.map((item, index) => {
    const record = records.length === items.length ? (records[index] ?? '') : '';
    const named = nameFields(placeReporters(item));
    const whole = { ...named, ...findMissing(named, record) };
    return restoreUnclear(restoreYears(whole, record), record);
  });
};
