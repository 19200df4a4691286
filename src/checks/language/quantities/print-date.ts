/** Dates as findings print them and as rules compare them: in English, as the findings are. */
import type { EditorialDate } from '../../../schemas/date.ts';
import { formatDate } from '../../../wording/dates.ts';

/** "27 August 2021", at the precision that is known. */
export const printDate = (date: EditorialDate): string => formatDate(date, 'en-GB');
