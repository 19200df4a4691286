/** The date of a source in words, at the precision that the source shows. */
import { getIsoDates, type CslDate } from '../schemas/csl-date.ts';
import { site } from '../site.ts';
import { getDateWords } from './dates.ts';
import { getMessages } from './messages.ts';

const words = getMessages(site.language).sources;

const formatDate = (date: string): string => getDateWords(date, 'short').replace(/^0+/, '');

/** "15–20 Jan 2025": what both ends share is said once, at the end. */
const formatRange = (start: string, end: string): string => {
  const [from, to] = [formatDate(start).split(' '), formatDate(end).split(' ')];
  let shared = 0;
  while (shared < from.length - 1 && from.at(-1 - shared) === to.at(-1 - shared)) shared += 1;
  const own = from.slice(0, from.length - shared);
  return [own.join(' '), to.join(' ')].join(own.length > 1 ? ' – ' : '–');
};

const formatDates = ({ season, circa, ...date }: CslDate): string => {
  const [start = '', end] = getIsoDates(date);
  const hasMonth = /\d-/.test(start);
  const shown = end ? formatRange(start, end) : formatDate(start);
  const full = season && !hasMonth && !end ? words.season(season, shown) : shown;
  return circa ? words.circa(full) : full;
};

/** The date in words, "c. 1920" or "15–20 Jan 2025"; undefined where none is given. */
export const formatCslDate = (date: CslDate | undefined): string | undefined =>
  date?.['date-parts'] ? formatDates(date) : date?.literal;

/** When a source was published, or the words that say it shows no date. */
export const getSourceDate = ({ issued }: { issued?: CslDate | undefined }): string =>
  formatCslDate(issued) ?? words.undated;
