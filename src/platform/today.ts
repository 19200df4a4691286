/** The day on which a command runs. */
import { environment } from './environment.ts';

/** Today in UTC, or the value of TODAY: "2031-04-05". */
export const getToday = (): string => environment.today || new Date().toISOString().slice(0, 10);
