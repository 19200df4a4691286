/** Formats the date of a source at its own precision. */
import { getIsoDates } from '../schemas/csl-date.ts';
import type { CslDate } from '../schemas/csl-date-parts.ts';
import { formatDate, formatDateRange } from './dates.ts';
import { getMessages } from './messages.ts';

const formatIsoDate = (date: string, language: string): string =>
  formatDate(date, language, 'short').replace(/^0+/, '');

/** "15–20 Jan 2025". Ends of different precision are written in full. */
const formatRange = (start: string, end: string, language: string): string =>
  start.length === end.length
    ? formatDateRange(start, end, language, 'short')
    : [start, end].map((date) => formatIsoDate(date, language)).join(' – ');

const formatDates = ({ season, circa, ...date }: CslDate, language: string): string => {
  const words = getMessages(language).sources;
  const [start = '', end] = getIsoDates(date);
  const hasMonth = /\d-/.test(start);
  const shown = end ? formatRange(start, end, language) : formatIsoDate(start, language);
  const full = season && !hasMonth && !end ? words.season(season, shown) : shown;
  return circa ? words.circa(full) : full;
};

/** "c. 1920", "15–20 Jan 2025"; undefined if there is no date. */
export const formatCslDate = (date: CslDate | undefined, language: string): string | undefined =>
  date?.['date-parts'] ? formatDates(date, language) : date?.literal;

/** The publication date of a source, or words for "undated". */
export const getSourceDate = (
  { issued }: { issued?: CslDate | undefined },
  language: string,
): string => formatCslDate(issued, language) ?? getMessages(language).sources.undated;
