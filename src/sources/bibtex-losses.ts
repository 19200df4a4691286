/** What entries of a BibTeX export say and no item of CSL-JSON holds: their author is told of it. */
import { location } from 'vfile-location';
import { findLanguageTag } from './language-names.ts';
import { findUnread } from './bibtex-values.ts';
import { createKept } from './kept-words.ts';
import type { Item } from './library.ts';

/** An entry as it was typed, with its fields. */
interface Entry {
  label: string;
  properties: Record<string, unknown>;
}

/** Fields in which programs keep what is not about the work: files, groups, when it was added. */
const ofPrograms =
  /^(?:file|owner|groups|ranking|priority|biburl|bibsource|ids|timestamp|(?:date-|creation|modification).*|bdsk-.*|__.*)$/;

const month = /^(?:\d{1,2}|[a-z]{3,9}\.?)$/i;

const isLanguage = (text: string): boolean => text === '' || findLanguageTag(text) !== undefined;

/** Fields that become another word in an item, with what can be read. */
const translated: Record<string, (text: string) => boolean> = {
  month: (text) => month.test(text),
  language: isLanguage,
  langid: isLanguage,
  hyphenation: isLanguage,
};

/** Fields that are lost although an item has their words. */
const complete: Record<string, (text: string) => boolean> = {
  author: (text) => !/\band\s+others\s*$/i.test(text),
};

/** What a text says without LaTeX: a word with a command is taken to be kept. */
const getPlain = (text: string): string =>
  text
    .split(/\s+/)
    .filter((word) => !/[\\$]/.test(word) && word !== 'and')
    .join(' ');

/** The fields of one entry that are lost, each as it was typed. */
const findLost = ({ properties }: Entry, item: Item): string[] => {
  const isKept = createKept(item);
  const isTaken = (field: string, text: string): boolean =>
    translated[field]?.(text) ?? (isKept(getPlain(text)) && complete[field]?.(text) !== false);
  return Object.entries(properties)
    .map(([field, value]) => ({ field, text: String(value).trim() }))
    .filter(({ field, text }) => !ofPrograms.test(field) && !isTaken(field, text))
    .map(({ field, text }) => `${field} "${text}"`);
};

/** The place of an entry's key, which other words may have too. */
const findLabel = (text: string, { label }: Entry): number =>
  text.indexOf(`{${label},`) + 1 || text.indexOf(label);

/** One line for each entry of which something is not taken, with its place. */
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
    const words = `${entry.label}: cannot take ${fields} as it stands`;
    return fields ? [tell(findLabel(text, entry), words)] : [];
  });
  return [...unread, ...lost];
};
