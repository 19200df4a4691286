/** Describes a source for the list of sources: container, dates, language, archived copy. */
import type { SourceData } from '../schemas/source.ts';
import { isolate } from './isolate.ts';
import { getMessages } from './messages.ts';
import { getPlainText } from './rich-text.ts';
import { getLanguageTag, isSameLanguage } from './source-language.ts';
import { formatCslDate, getSourceDate } from './source-date.ts';
import { encodeAddress, getPublisher } from './sources.ts';

const isAddress = (text: string | undefined): text is string => /^https?:\/\//i.test(text ?? '');

/** The address of an archived copy, from either of two fields. */
export const getArchivedCopy = ({
  archive,
  archive_location: location,
}: SourceData): string | undefined => {
  const address = [archive, location].find(isAddress);
  return address && encodeAddress(address);
};

/** "Nordvik archive, Box 3". An archived copy on the web is a link instead. */
const getArchive = ({ archive, archive_location: location }: SourceData): (string | undefined)[] =>
  [archive, location].filter((field) => !isAddress(field));

/** Language codes for undetermined, uncoded or no language. */
const unspoken = ['und', 'mis', 'zxx'];

/** The name of the source's language, if it differs from the reader's. */
const getLanguage = (source: SourceData, language: string): string | undefined => {
  const tag = getLanguageTag(source);
  if (unspoken.includes(tag ?? '')) return undefined;
  if (tag === undefined) return source.language;
  return isSameLanguage(language, tag)
    ? undefined
    : new Intl.DisplayNames(language, { type: 'language' }).of(tag);
};

const getNumbers = (source: SourceData, language: string): (string | undefined)[] => {
  const words = getMessages(language).sources;
  const { volume, issue, page, number, ISBN } = source;
  return [
    number,
    volume && words.volume(volume),
    issue && words.issue(issue),
    page && words.pages(page),
    ISBN && `ISBN ${ISBN}`,
  ];
};

/** The date of access, for sources that may change or are undated. */
const getAccessed = (
  { type, issued, accessed }: SourceData,
  language: string,
): string | undefined =>
  ['webpage', 'post', 'post-weblog', 'entry-encyclopedia'].includes(type) || !issued?.['date-parts']
    ? formatCslDate(accessed, language)
    : undefined;

/** The details after the title: publisher, series, numbers, archive, dates and language. */
export const getSourceParts = (source: SourceData, language: string): string[] => {
  const words = getMessages(language).sources;
  const accessed = getAccessed(source, language);
  const spoken = getLanguage(source, language);
  const parts = [
    getPublisher(source),
    source.publisher,
    source['collection-title'],
    ...getNumbers(source, language),
    ...getArchive(source),
    getSourceDate(source, language),
    accessed && words.accessed(accessed),
    spoken && words.inLanguage(spoken),
  ];
  return [...new Set(parts.flatMap((part) => (part ? getPlainText(part) : [])))];
};

/** The details in one line. */
export const describeSource = (source: SourceData, language: string): string =>
  getSourceParts(source, language)
    .map((part) => isolate(part, language))
    .join(', ');
