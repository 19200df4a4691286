/** The day on which a command runs. */

/** Today in UTC: "2031-04-05". */
export const getToday = (): string => new Date().toISOString().slice(0, 10);
