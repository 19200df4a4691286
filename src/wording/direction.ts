/** The direction in which a language is written. */
import { memoise } from '../platform/memoise.ts';

/** Scripts written from right to left, by their ISO 15924 codes. */
const rightToLeft = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
);

const isRightToLeft = memoise((language: string): boolean =>
  rightToLeft.has(new Intl.Locale(language).maximize().script ?? ''),
);

/** "rtl" for Persian, Arabic, Hebrew and others; undefined for "ltr", the default. */
export const getDirection = (language: string): 'rtl' | undefined =>
  isRightToLeft(language) ? 'rtl' : undefined;
