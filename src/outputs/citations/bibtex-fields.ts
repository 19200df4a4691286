/** The fields of a source in BibTeX and biblatex, as plain text. */
import { getDoi } from '../../schemas/doi.ts';
import type { SourceData } from '../../schemas/source.ts';
import { getPublisher, getSourceUrl } from '../../wording/sources.ts';
import { writeEdtf } from './bibtex-date.ts';
import { isAddressLike } from '../../schemas/address.ts';

/** Text by the name of its field. */
export type Fields = Record<string, string | undefined>;

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

const isAddress = (text = ''): boolean => isAddressLike(text);

/** Fields whose text may have italics and the like. */
export const getTexts = (source: SourceData, type: string): Fields => ({
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
export const getLists = (source: SourceData, type: string): Fields => ({
  [publisherFields[type] ?? 'publisher']: source.publisher,
  address: source['publisher-place'],
});

/** Where it is found: addresses are in braces as they are. */
export const getAddresses = (source: SourceData): Fields => ({
  doi: source.DOI && getDoi(source.DOI),
  url: getSourceUrl(source),
  urldate: writeEdtf(source.accessed),
  archive: isAddress(source.archive) ? source.archive : undefined,
});
