/** Lists what CSL-JSON cannot represent of RIS records. */
import { location } from 'vfile-location';
import { createWordSearch } from './imported-words.ts';
import { writeIdentifier } from './identifiers.ts';
import type { Item } from './library.ts';

/** A tag with its text, including continuation lines. */
const field = /^([A-Z][A-Z\d]) {0,2}-(?: |$)([^\n]*(?:\n(?![A-Z][A-Z\d] {0,2}-(?: |$))[^\n]*)*)/gim;

/** Tags for type, end, record number and local files. */
const others = ['TY', 'ER', 'ID', 'L1', 'L3', 'L4'];

/** Words in dates that items have as numbers. */
const dateWords =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|spring|summer|autumn|fall|winter|\bc(?:a|irca)?\b/gi;

/** The fields that hold the identifiers of two tags. */
const identifiers: Record<string, string> = { DO: 'DOI', SN: 'ISSN' };

/** The text of a tag as an item may have it: numbers of a date, or a DOI without its address. */
const getImportedWords = (tag: string, value: string): string =>
  ['PY', 'Y1', 'DA', 'Y2'].includes(tag)
    ? value.replace(dateWords, '')
    : writeIdentifier(identifiers[tag] ?? tag, value);

/** One line for each tag with lost text, including its position. */
export const listRisLosses = (items: Item[], file: string, written: string): string[] => {
  const text = written.replace(/\r\n?/g, '\n');
  const places = location(text);
  const losses: string[] = [];
  let at = -1;
  let isImported = createWordSearch({});
  for (const { 1: name = '', 2: value = '', index } of text.matchAll(field)) {
    const tag = name.toUpperCase();
    if (tag === 'TY') isImported = createWordSearch(items[++at] ?? {});
    if (others.includes(tag) || isImported(getImportedWords(tag, value))) continue;
    const { line, column } = places.toPoint(index) ?? {};
    losses.push(`${file}:${line}:${column}: cannot import ${tag} "${value.trim()}"`);
  }
  return losses;
};
