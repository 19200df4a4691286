/** The date of a source in words, at the precision that the source shows. */
import { getIsoDates, type CslDate } from '../schemas/csl-date.ts';
import { formatDate, formatDateRange } from './dates.ts';
import { getMessages } from './messages.ts';

const formatIsoDate = (date: string, language: string): string =>
  formatDate(date, language, 'short').replace(/^0+/, '');

/** "15–20 Jan 2025"; ends of different precision are written out. */
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

/** The date in words, "c. 1920" or "15–20 Jan 2025"; undefined where none is given. */
export const formatCslDate = (date: CslDate | undefined, language: string): string | undefined =>
  date?.['date-parts'] ? formatDates(date, language) : date?.literal;

/** When a source was published, or the words that say it shows no date. */
export const getSourceDate = (
  { issued }: { issued?: CslDate | undefined },
  language: string,
): string => formatCslDate(issued, language) ?? getMessages(language).sources.undated;
