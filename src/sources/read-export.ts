/** Reads an export of a reference manager: CSL-JSON, BibTeX or RIS. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { decode } from '../checks/parse/decode.ts';
import { getMessage, UsageError } from '../platform/command.ts';
import { expectPairs } from './bibtex-braces.ts';
import { commands, expectKnownCommands } from './bibtex-commands.ts';
import {
  blankRemarks,
  expectKeys,
  expectNames,
  explainComma,
  splitEntries,
} from './bibtex-entries.ts';
import { listBibtexLosses } from './bibtex-losses.ts';
import { restoreEprints } from './bibtex-eprints.ts';
import { joinLists, restoreDates, restoreNames } from './bibtex-fields.ts';
import { writeIdentifiers } from './identifiers.ts';
import { moveDates, parseRawDate, restoreAccess } from './ris-dates.ts';
import { preferFullNames, restoreFields } from './ris-fields.ts';
import { listRisLosses } from './ris-losses.ts';
import { findLanguageTag } from '../platform/language-names.ts';
import { expectOneName } from './ris-names.ts';
import { spaceTags } from './ris-records.ts';
import { listPlaces } from './item-places.ts';
import { locateProblem, unrecognised } from './locate-problem.ts';
import { parseItems, type Item } from './library.ts';

const formats = '.json (CSL-JSON), .bib (BibTeX) or .ris';

/** Our own RIS replaces commas in names of organisations with low quotation marks. */
const restoreCommas = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll('\u201A', ',')) as unknown;

const loadCitationJs = async () => {
  const core = await import('@citation-js/core');
  await import('@citation-js/plugin-bibtex');
  await import('@citation-js/plugin-ris');
  Object.assign(core.plugins.config.get('@bibtex').constants.commands, commands);
  return core;
};

const parseWithCitationJs = async (text: string): Promise<Item[]> => {
  const { Cite } = await loadCitationJs();
  // The graph of parsing steps would contain the whole text once for each item.
  const { data } = new Cite(text, { generateGraph: false });
  return data.map((item) => restoreCommas(item) as Item).map(parseRawDate);
};

const parseRis = async (written: string): Promise<Item[]> => {
  const text = spaceTags(written);
  expectOneName(text);
  const items = await parseWithCitationJs(moveDates(preferFullNames(text)));
  return restoreAccess(restoreFields(items, text), text);
};

/** Adds the place of the first entry that cannot be read alone to a message about a date. */
const explainDate = async (text: string, message: string): Promise<string> => {
  if (!message.startsWith('Failed to convert')) return message;
  for (const { entry, line } of splitEntries(text)) {
    const isRead = await parseWithCitationJs(entry).then(
      () => true,
      () => false,
    );
    if (!isRead)
      return `a date that cannot be read, expected one such as 2021-08-27 at line ${line} col 1`;
  }
  return message;
};

const parseEntries = async (text: string): Promise<Item[]> => {
  try {
    return await parseWithCitationJs(blankRemarks(text));
  } catch (error) {
    throw new Error(await explainDate(text, explainComma(getMessage(error))), { cause: error });
  }
};

/** The entries with their fields as written. */
const readEntries = async (text: string) => {
  const { plugins } = await loadCitationJs();
  return plugins.input.chainLink(blankRemarks(text));
};

const parseBibtex = async (text: string): Promise<Item[]> => {
  expectPairs(text);
  expectKeys(text);
  const items = await parseEntries(text);
  expectKnownCommands(items, text);
  expectNames(items, text);
  const whole = restoreEprints(restoreDates(items, text), await readEntries(text));
  return whole.map(restoreNames).map(joinLists);
};

const parse = (text: string, ending: string): Item[] | Promise<Item[]> => {
  if (ending === '.json') return parseItems(text);
  return ending === '.ris' ? parseRis(text) : parseBibtex(text);
};

/** The item with its language as a tag. */
const nameLanguage = (item: Item): Item => {
  const { language } = item;
  const tag = typeof language === 'string' ? findLanguageTag(language) : undefined;
  return tag === undefined ? item : { ...item, language: tag };
};

/** Reads a file as UTF-8. Throws for other encodings, which would silently corrupt letters. */
const readText = (file: string): string => {
  const { text, problem } = decode(readFileSync(file));
  if (problem) throw new Error(problem.reason);
  return text;
};

/** The items of an export. The file extension gives its format. */
export const readExport = async (file: string): Promise<Item[]> => {
  const ending = extname(file).toLowerCase();
  if (!['.json', '.bib', '.ris'].includes(ending))
    throw new UsageError(`Unexpected file "${file}", expected one that ends in ${formats}.`);
  try {
    const items = await parse(readText(file), ending);
    if (items.length === 0)
      throw new Error(ending === '.json' ? 'no item was found' : unrecognised);
    return items.map(writeIdentifiers).map(nameLanguage);
  } catch (error) {
    throw new UsageError(`Unexpected ${locateProblem(file, error)}`);
  }
};

/** File, line and column of each item. */
export const readPlaces = (file: string, { length }: Item[]): string[] =>
  listPlaces(readText(file), extname(file).toLowerCase(), length).map(
    (place) => `${file}:${place}`,
  );

/** One line for each entry or tag with lost text; empty for other formats. */
export const readLosses = async (file: string, items: Item[]): Promise<string[]> => {
  const ending = extname(file).toLowerCase();
  if (ending === '.json') return [];
  const text = readText(file);
  if (ending === '.ris') return listRisLosses(items, file, text);
  return listBibtexLosses(await readEntries(text), items, file, blankRemarks(text));
};
