/** Dates after the day on which the check runs. */
import { getToday } from '../../../platform/today.ts';
import { dayLength, isBefore } from '../../../schemas/date.ts';
import { printDate } from './print-date.ts';

/** Tomorrow in UTC: the latest day that it is already anywhere. */
const getLatest = (): string =>
  new Date(Date.parse(getToday()) + dayLength).toISOString().slice(0, 10);

/** What is wrong with a date that has not come yet; undefined of any other. */
export const describeAfterToday = (date: string): string | undefined =>
  isBefore(getLatest(), date)
    ? `Unexpected ${printDate(date)}, expected a date that is not after today, ${printDate(getToday())}. ` +
      'Correct it; if the clock of this machine is wrong, set the variable TODAY.'
    : undefined;
