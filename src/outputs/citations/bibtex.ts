/** Writes sources as BibTeX, with additional fields of biblatex. */
import type { SourceData } from '../../schemas/source.ts';
import { writeDateFields } from './bibtex-date.ts';
import { type Fields, getAddressFields, getListFields, getTextFields } from './bibtex-fields.ts';
import { writeNames } from './bibtex-names.ts';
import { writeAddress, writeLatex } from './latex.ts';
import { bibtexTypes } from './bibtex-types.ts';

const writeWhole = (text: string): string => {
  const written = writeLatex(text);
  return /\band\b/i.test(text) ? `{${written}}` : written;
};

const brace = (fields: Fields, write: (text: string) => string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, text]) => [name, `{${write(text ?? '')}}`]),
  );

const writeEntry = (source: SourceData, key: string): string => {
  const type = bibtexTypes[source.type] ?? 'misc';
  const fields = {
    author: `{${writeNames(source.author)}}`,
    editor: `{${writeNames(source.editor)}}`,
    translator: `{${writeNames(source.translator)}}`,
    title: `{{${writeLatex(source.title)}}}`, // Braces are doubled, so that capitals are preserved.
    ...brace(getListFields(source, type), writeWhole),
    ...brace(getTextFields(source, type), writeLatex),
    ...writeDateFields(source.issued),
  };
  const addresses = brace(getAddressFields(source), writeAddress);
  const lines = [...Object.entries(fields), ...Object.entries(addresses)]
    .filter(([, value]) => value !== '{}')
    .map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${type}{${key},\n${lines.join('')}}\n`;
};

/** A valid BibTeX key, with ASCII letters, digits and a few other characters. Accents are removed. */
const makeKey = (id: string): string =>
  id
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9.:/+-]+/g, '-')
    .replace(/^-|-$/g, '') || 'source';

/** A key that no other entry has. BibTeX keys are not case-sensitive. */
const makeUnique = (key: string, taken: Set<string>): string => {
  let unique = key;
  for (let count = 2; taken.has(unique.toLowerCase()); count++) unique = `${key}-${count}`;
  taken.add(unique.toLowerCase());
  return unique;
};

/** One entry for each source. The key is the id of the source, changed where it is invalid or not unique. */
export const writeBibtex = (sources: SourceData[]): string => {
  const taken = new Set<string>();
  return sources
    .map((source) => writeEntry(source, makeUnique(makeKey(source.id), taken)))
    .join('\n');
};
