/** The fields of a source in BibTeX and biblatex, before escaping. */
import { getDoi } from '../../schemas/doi.ts';
import type { SourceData } from '../../schemas/source.ts';
import { getPublisher, getSourceUrl } from '../../wording/sources.ts';
import { writeEdtf } from './bibtex-date.ts';
import { isAddressLike } from '../../schemas/address.ts';

/** Text by field name. */
export type Fields = Record<string, string | undefined>;

/** The field for the publisher, by entry type; "publisher" for all others. */
const publisherFields: Record<string, string> = {
  online: 'organization',
  techreport: 'institution',
  thesis: 'institution',
  unpublished: 'howpublished',
};

/** The container. For an article without one, the publisher. */
const getContainer = (source: SourceData, type: string): string | undefined =>
  source['container-title'] ?? (type === 'article' ? getPublisher(source) : undefined);

/** The number of a document or issue, or the position in a series. */
const getNumber = (source: SourceData): string | undefined =>
  source.number ?? source.issue ?? source['collection-number'];

const writePages = (pages: string | undefined) => pages?.replace(/(?<=\w)[-–](?=\w)/g, '--');

const isAddress = (text = ''): boolean => isAddressLike(text);

/** Fields that may have rich text. */
export const getTextFields = (source: SourceData, type: string): Fields => ({
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

/** List fields, which biblatex splits at "and". */
export const getListFields = (source: SourceData, type: string): Fields => ({
  [publisherFields[type] ?? 'publisher']: source.publisher,
  address: source['publisher-place'],
});

/** Address fields, whose values are literal. */
export const getAddressFields = (source: SourceData): Fields => ({
  doi: source.DOI && getDoi(source.DOI),
  url: getSourceUrl(source),
  urldate: writeEdtf(source.accessed),
  archive: isAddress(source.archive) ? source.archive : undefined,
});
