/**
 * The months in English, as texts name them. Those of other languages are of Intl (number-words.ts), and
 * the macros of BibTeX (outputs/citations/bibtex-date.ts) are no words of a text.
 */

/** "January" to "December". */
export const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** "Jan" to "Dec". */
export const shortMonths = monthNames.map((name) => name.slice(0, 3));

/** Source of a pattern: a month in full. */
export const fullMonth = `(?:${monthNames.join('|')})`;

/** Every name of a month, in full or in short; the longer of two that begin alike first. */
export const anyMonthNames = [...monthNames, 'Sept', ...shortMonths];

/** Source of a pattern: a month in full or in short. */
export const anyMonth = `(?:${anyMonthNames.join('|')})`;

/** The number of a month from 1 to 12, by its name in full or in short. */
export const readMonth = (name: string): number =>
  shortMonths.findIndex((short) => name.toLowerCase().startsWith(short.toLowerCase())) + 1;
