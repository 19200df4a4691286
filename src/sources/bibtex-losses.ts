/** Lists what CSL-JSON cannot represent of BibTeX entries. */
import { location } from 'vfile-location';
import { findLanguageTag } from '../platform/language-names.ts';
import { findUnread } from './bibtex-values.ts';
import { writeIdentifier } from './identifiers.ts';
import { createWordSearch } from './imported-words.ts';
import type { Item } from './library.ts';

/** An entry with its fields as written. */
interface Entry {
  label: string;
  properties: Record<string, unknown>;
}

/** Fields that describe files, groups or dates of a program instead of the work. */
const ofPrograms =
  /^(?:file|owner|groups|ranking|priority|biburl|bibsource|ids|timestamp|(?:date-|creation|modification).*|bdsk-.*|__.*)$/;

const month = /^(?:\d{1,2}|[a-z]{3,9}\.?)$/i;

/** Whether the date of an item has a month: citation-js passes over those that it does not know. */
const hasMonth = ({ issued }: Item): boolean => {
  const { 'date-parts': parts } = (issued ?? {}) as { 'date-parts'?: number[][] };
  return (parts?.[0]?.length ?? 2) > 1;
};

const isLanguage = (text: string): boolean => text === '' || findLanguageTag(text) !== undefined;

/** Fields whose value is another word in an item, with the values that can be read. */
const translated: Record<string, (text: string, item: Item) => boolean> = {
  month: (text, item) => month.test(text) && hasMonth(item),
  language: isLanguage,
  langid: isLanguage,
  hyphenation: isLanguage,
};

/** Fields that are lost even when an item has the same words. */
const complete: Record<string, (text: string) => boolean> = {
  author: (text) => !/\band\s+others\s*$/i.test(text),
};

/** Text without LaTeX. Words with commands are assumed to be imported. */
const getPlain = (text: string): string =>
  text
    .split(/\s+/)
    .filter((word) => !/[\\$]/.test(word) && word !== 'and')
    .join(' ');

/** The fields of an entry that are lost, as written. */
const findLost = ({ properties }: Entry, item: Item): string[] => {
  const isImported = createWordSearch(item);
  const isTaken = (field: string, text: string): boolean =>
    translated[field]?.(text, item) ??
    (isImported(writeIdentifier(field.toUpperCase(), getPlain(text))) &&
      complete[field]?.(text) !== false);
  return Object.entries(properties)
    .map(([field, value]) => ({ field, text: String(value).trim() }))
    .filter(({ field, text }) => !ofPrograms.test(field) && !isTaken(field, text))
    .map(({ field, text }) => `${field} "${text}"`);
};

/** Position of an entry's key, which may also occur in other text. */
const findLabel = (text: string, { label }: Entry): number =>
  text.indexOf(`{${label},`) + 1 || text.indexOf(label);

/** One line for each entry with lost fields, including its position. */
export const listBibtexLosses = (
  entries: Entry[],
  items: Item[],
  file: string,
  text: string,
): string[] => {
  const places = location(text);
  const tell = (offset: number, words: string): string => {
    const { line, column } = places.toPoint(offset) ?? {};
    return `${file}:${line}:${column}: ${words}`;
  };
  const unread = findUnread(text).map(({ offset, reason }) => tell(offset, reason));
  const lost = entries.flatMap((entry, index) => {
    const fields = findLost(entry, items[index] ?? {}).join(', ');
    const words = `${entry.label}: cannot import ${fields}`;
    return fields ? [tell(findLabel(text, entry), words)] : [];
  });
  return [...unread, ...lost];
};
