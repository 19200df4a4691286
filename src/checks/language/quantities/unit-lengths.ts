/** The average length of each unit of time, in days. */
export const unitLengths = { day: 1, week: 7, month: 30.44, year: 365.25 };
