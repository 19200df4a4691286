/** The writing direction of a language. */
import { memoise } from '../platform/memoise.ts';

/** ISO 15924 codes of right-to-left scripts. */
const rightToLeft = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
);

const isRightToLeft = memoise((language: string): boolean =>
  rightToLeft.has(new Intl.Locale(language).maximize().script ?? ''),
);

/** "rtl" for Persian, Arabic, Hebrew and others; undefined for left-to-right languages. */
export const getDirection = (language: string): 'rtl' | undefined =>
  isRightToLeft(language) ? 'rtl' : undefined;
