/** Describes dates that are after the day of the check. */
import { getToday } from '../../../platform/today.ts';
import { getIsoDates } from '../../../schemas/csl-date.ts';
import { dayLength, isBefore } from '../../../schemas/date.ts';
import type { SourceData } from '../../../schemas/source.ts';
import { getValid, type Entries } from '../../read/content.ts';
import { printDate } from './print-date.ts';

/** Tomorrow in UTC, the latest date that it can already be in any time zone. */
const getLatest = (): string =>
  new Date(Date.parse(getToday()) + dayLength).toISOString().slice(0, 10);

const isAfterToday = (date: string): boolean => isBefore(getLatest(), date);

/** The problem with a date in the future; undefined for other dates. */
export const describeAfterToday = (date: string): string | undefined =>
  isAfterToday(date)
    ? `Unexpected ${printDate(date)}, expected a date that is not after today, ${printDate(getToday())}. ` +
      'Correct it; if the clock of this machine is wrong, set the variable TODAY.'
    : undefined;

/** Whether the content is an invented example: it cites a source that is published after today. */
export const isInvented = (sources: Entries<SourceData>): boolean =>
  getValid(sources).some(({ data }) => getIsoDates(data.issued).some(isAfterToday));
