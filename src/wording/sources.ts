/** How a source is named in a note and in the list of sources. */
import { getDateWords } from './dates.ts';
import type { SourceData } from '../schemas/source.ts';

/** The date at the precision the source shows, or the words that say it shows none. */
export const getSourceDate = ({ issued }: Pick<SourceData, 'issued'>): string => {
  const parts = issued['date-parts']?.[0];
  if (!parts) return issued.literal ?? 'undated';
  return getDateWords(parts.map((part) => String(part).padStart(2, '0')).join('-'), 'short');
};

/** Who published it: the paper, the agency, the body. */
export const getPublisher = (source: SourceData): string =>
  source['container-title'] ?? source.publisher ?? '';

/** Short name for a note: "United Nations Security Council, S/2020/717, 23 Jul 2020". */
export const getSourceName = (source: SourceData): string =>
  [getPublisher(source), source.number, getSourceDate(source)].filter(Boolean).join(', ');

/** Authors as printed: "Lolita C. Baldor and Farnoush Amiri". */
export const getAuthors = ({ author = [] }: Pick<SourceData, 'author'>): string =>
  author
    .map(({ literal, given, family }) => literal ?? [given, family].join(' ').trim())
    .join(', ');
