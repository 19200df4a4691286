/** Recognises dates that formats with year, month and day can write. */
import type { CslDate } from '../../schemas/csl-date-parts.ts';

/** Whether a date is a single one, neither approximate nor a season without a month. */
export const isPlainDate = (date: CslDate | undefined): boolean => {
  const [start, end] = date?.['date-parts'] ?? [];
  return !end && !date?.circa && (start?.[1] !== undefined || !date?.season);
};
