/** Sources as BibTeX, for LaTeX and reference managers, with the fields that biblatex adds. */
import type { SourceData } from '../../schemas/source.ts';
import { getPublisher, getSourceUrl } from '../../wording/sources.ts';
import { writeDateFields, writeEdtf } from './bibtex-date.ts';
import { writeNames } from './bibtex-names.ts';
import { writeAddress, writeLatex } from './latex.ts';
import { bibtexTypes } from './bibtex-types.ts';

/** The field that names whoever published it; "publisher" for types that are not listed. */
const publisherFields: Record<string, string> = {
  online: 'organization',
  techreport: 'institution',
  thesis: 'institution',
  unpublished: 'howpublished',
};

/** An article without a paper appeared in what published it. */
const getContainer = (source: SourceData, type: string): string | undefined =>
  source['container-title'] ?? (type === 'article' ? getPublisher(source) : undefined);

/** A document's symbol; of a journal the issue, of a series the place in it. */
const getNumber = (source: SourceData): string | undefined =>
  source.number ?? source.issue ?? source['collection-number'];

const writePages = (pages: string | undefined) => pages?.replace(/(?<=\w)[-–](?=\w)/g, '--');

const isAddress = (text = ''): boolean => URL.canParse(text);

/** Fields whose text may have italics and the like. */
const getTexts = (source: SourceData, type: string): Record<string, string | undefined> => ({
  [type === 'article' ? 'journal' : 'booktitle']: getContainer(source, type),
  series: source['collection-title'],
  number: getNumber(source),
  volume: source.volume,
  volumes: source['number-of-volumes'],
  pages: writePages(source.page),
  pagetotal: source['number-of-pages'],
  chapter: source['chapter-number'],
  edition: source.edition,
  type: source.genre ?? (type === 'techreport' ? 'Report' : undefined),
  eventtitle: source['event-title'] ?? source.event,
  venue: source['event-place'],
  isbn: source.ISBN,
  issn: source.ISSN,
  language: source.language,
  version: source.version,
  pubstate: source.status,
  shorttitle: source['title-short'] ?? source.shortTitle,
  library: source['call-number'],
  archive: isAddress(source.archive) ? undefined : source.archive,
  archivelocation: source.archive_location,
  keywords: source.keyword,
  abstract: source.abstract,
  note: source.note,
  annotation: source.annote,
});

/** Fields that are lists to biblatex, which would split them at "and". */
const getLists = (source: SourceData, type: string): Record<string, string | undefined> => ({
  [publisherFields[type] ?? 'publisher']: source.publisher,
  address: source['publisher-place'],
});

const writeWhole = (text: string): string => {
  const written = writeLatex(text);
  return /\band\b/i.test(text) ? `{${written}}` : written;
};

/** Where it is found: addresses are in braces as they are. */
const getAddresses = (source: SourceData): Record<string, string | undefined> => ({
  doi: source.DOI,
  url: getSourceUrl(source),
  urldate: writeEdtf(source.accessed),
  archive: isAddress(source.archive) ? source.archive : undefined,
});

const brace = (
  fields: Record<string, string | undefined>,
  write: (text: string) => string,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, text]) => [name, `{${write(text ?? '')}}`]),
  );

const writeEntry = (source: SourceData, key: string): string => {
  const type = bibtexTypes[source.type] ?? 'misc';
  const fields = {
    author: `{${writeNames(source.author)}}`,
    editor: `{${writeNames(source.editor)}}`,
    translator: `{${writeNames(source.translator)}}`,
    title: `{{${writeLatex(source.title)}}}`, // twice: capitals stay as they are
    ...brace(getLists(source, type), writeWhole),
    ...brace(getTexts(source, type), writeLatex),
    ...writeDateFields(source.issued),
  };
  const addresses = brace(getAddresses(source), writeAddress);
  const lines = [...Object.entries(fields), ...Object.entries(addresses)]
    .filter(([, value]) => value !== '{}')
    .map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${type}{${key},\n${lines.join('')}}\n`;
};

/** Letters, digits and a few signs: what BibTeX takes in a key. */
const makeKey = (id: string): string =>
  id
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9.:/+-]+/g, '-')
    .replace(/^-|-$/g, '') || 'source';

/** One entry for each source; its key is the source's id, made unique where signs had to go. */
export const writeBibtex = (sources: SourceData[]): string => {
  const keys = new Map<string, number>();
  return sources
    .map((source) => {
      const key = makeKey(source.id);
      const count = (keys.get(key) ?? 0) + 1;
      keys.set(key, count);
      return writeEntry(source, count > 1 ? `${key}-${count}` : key);
    })
    .join('\n');
};
