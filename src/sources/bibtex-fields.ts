/** Fields of BibTeX exports that citation-js reads in part: "1920~" and "1990/1995" lose all but a year, "19XX" is 1900. */
import type { Item } from './library.ts';

/** Entries that are no works: names for texts, and remarks. */
const entry = /^@(?!string|comment|preamble)\w+\s*\{/im;

const date = /^\s*date\s*=\s*[{"]\s*([^{}"]+?)\s*[}"]/im;

/** A day, a month or a year; what citation-js reads as it is. */
const plain = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/;

/** The `date` of each entry in its order. */
const findDates = (text: string): (string | undefined)[] =>
  text
    .split(new RegExp(`(?=${entry.source})`, 'gim'))
    .filter((part) => entry.test(part))
    .map((part) => date.exec(part.replace(/,\s*(?=\w+\s*=)/g, ',\n'))?.[1]);

/** The items with the dates as they are written, where they are more than a day. */
export const restoreDates = (items: Item[], text: string): Item[] => {
  const dates = findDates(text);
  if (dates.length !== items.length) return items;
  return items.map((item, index) => {
    const written = dates[index];
    return written === undefined || plain.test(written)
      ? item
      : { ...item, issued: { raw: written } };
  });
};

/** An address without the backslashes that LaTeX needs before its signs. */
export const unescapeAddress = (item: Item): Item =>
  typeof item['URL'] === 'string'
    ? { ...item, URL: item['URL'].replace(/(?:\\|%5C)([_%&#$~{}])/gi, '$1') }
    : item;

/** "and others" is no name; a name of several words without first names is that of a body. */
const readNames = (names: Item[]): Item[] =>
  names
    .filter(({ family, given }) => family !== 'others' || given !== undefined)
    .map((name) => {
      const { family, given } = name;
      const isBody = given === undefined && typeof family === 'string' && /\s/.test(family);
      return isBody && Object.keys(name).length === 1 ? { literal: family } : name;
    });

/** The item with its authors and editors. */
export const restoreNames = (item: Item): Item =>
  Object.fromEntries(
    Object.entries(item).map(([field, value]) =>
      ['author', 'editor', 'translator'].includes(field) && Array.isArray(value)
        ? [field, readNames(value as Item[])]
        : [field, value],
    ),
  );

/** Publishers and places in one text: BibTeX has lists of them, divided by "and". */
export const joinLists = (item: Item): Item =>
  Object.fromEntries(
    Object.entries(item).map(([field, value]) => {
      const isList = Array.isArray(value) && value.every((each) => typeof each === 'string');
      return [field, isList ? value.join(' and ') : value];
    }),
  );
