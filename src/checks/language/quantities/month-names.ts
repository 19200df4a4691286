/**
 * English month names in texts. Intl has those of other languages (number-words.ts). The month macros of
 * BibTeX are in outputs/citations/bibtex-date.ts for exports and sources/bibtex-values.ts for imports.
 */

/** "January" to "December". */
export const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** "Jan" to "Dec". */
export const shortMonths = monthNames.map((name) => name.slice(0, 3));

/** Source of a pattern: a full month name. */
export const fullMonth = `(?:${monthNames.join('|')})`;

/** All month names, full and short; longer names come before their prefixes. */
export const anyMonthNames = [...monthNames, 'Sept', ...shortMonths];

/** Source of a pattern: a full or short month name. */
export const anyMonth = `(?:${anyMonthNames.join('|')})`;

/** The number of a month, from 1 to 12, by its full or short name. */
export const readMonth = (name: string): number =>
  shortMonths.findIndex((short) => name.toLowerCase().startsWith(short.toLowerCase())) + 1;
