/** Describes dates that are after the day of the check. */
import { getToday } from '../../../platform/today.ts';
import { dayLength, isBefore } from '../../../schemas/date.ts';
import { formatEnglishDate } from './english-date.ts';

/** Tomorrow in UTC, the latest date that it can already be in any time zone. */
const getLatest = (): string =>
  new Date(Date.parse(getToday()) + dayLength).toISOString().slice(0, 10);

/** True when a date is in the future everywhere. */
export const isAfterToday = (date: string): boolean => isBefore(getLatest(), date);

/** The problem with a date in the future; undefined for other dates. */
export const describeAfterToday = (date: string): string | undefined =>
  isAfterToday(date)
    ? `Unexpected ${formatEnglishDate(date)}, expected a date that is not after today, ${formatEnglishDate(getToday())}. ` +
      'Correct it; if the clock of this machine is wrong, set the variable TODAY.'
    : undefined;
