/** Formats dates for findings, which are in English. */
import type { EditorialDate } from '../../../schemas/date.ts';
import { formatDate } from '../../../wording/dates.ts';

/** "27 August 2021", or as much of it as is known. */
export const formatEnglishDate = (date: EditorialDate): string => formatDate(date, 'en-GB');
