/**
 * Restores BibTeX fields that citation-js reads only in part: "1920~" and "1990/1995" lose all but a
 * year, "19XX" becomes 1900.
 */
import type { Item } from './library.ts';

/** A month that the calendar lacks would be read as a season. */
const dropMonth = (item: Item): Item => {
  const { issued } = item as { issued?: { 'date-parts'?: number[][] } };
  const [[year, month = 1] = []] = issued?.['date-parts'] ?? [];
  return month > 12 ? { ...item, issued: { 'date-parts': [[year]] } } : item;
};

/** Matches entries that are works, not string definitions or remarks. */
const entry = /^@(?!string|comment|preamble)\w+\s*\{/im;

const date = /^\s*date\s*=\s*[{"]\s*([^{}"]+?)\s*[}"]/im;

/** Matches a day, month or year, which citation-js reads correctly. */
const plain = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/;

/** The `date` of each entry, in order. */
const findDates = (text: string): (string | undefined)[] =>
  text
    .split(new RegExp(`(?=${entry.source})`, 'gim'))
    .filter((part) => entry.test(part))
    .map((part) => date.exec(part.replace(/,\s*(?=\w+\s*=)/g, ',\n'))?.[1]);

/** The items with dates as written, where they are not a plain day, month or year. */
export const restoreDates = (items: Item[], text: string): Item[] => {
  const dates = findDates(text);
  if (dates.length !== items.length) return items;
  return items.map((item, index) => {
    const written = dates[index];
    if (written === undefined) return dropMonth(item);
    return plain.test(written) ? item : { ...item, issued: { raw: written } };
  });
};

/** Removes "and others", and reads names of several words without a first name as those of bodies. */
const readNames = (names: Item[]): Item[] =>
  names
    .filter(({ family, given }) => family !== 'others' || given !== undefined)
    .map((name) => {
      const { family, given } = name;
      const isBody = given === undefined && typeof family === 'string' && /\s/.test(family);
      return isBody && Object.keys(name).length === 1 ? { literal: family } : name;
    });

/** Restores the authors and editors of an item. */
export const restoreNames = (item: Item): Item =>
  Object.fromEntries(
    Object.entries(item).map(([field, value]) =>
      ['author', 'editor', 'translator'].includes(field) && Array.isArray(value)
        ? [field, readNames(value as Item[])]
        : [field, value],
    ),
  );

/** Joins lists of publishers and places into one text. */
export const joinLists = (item: Item): Item =>
  Object.fromEntries(
    Object.entries(item).map(([field, value]) => {
      const isList = Array.isArray(value) && value.every((each) => typeof each === 'string');
      return [field, isList ? value.join(' and ') : value];
    }),
  );
