/** The direction in which a language is written. */

/** Scripts written from right to left, by their ISO 15924 codes. */
const rightToLeft = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
);

const isRightToLeft = (language: string): boolean =>
  rightToLeft.has(new Intl.Locale(language).maximize().script ?? '');

const known = new Map<string, boolean>();

/** "rtl" for Persian, Arabic, Hebrew and others; undefined for "ltr", the default. Cached by language tag. */
export const getDirection = (language: string): 'rtl' | undefined => {
  const isRtl = known.get(language) ?? isRightToLeft(language);
  known.set(language, isRtl);
  return isRtl ? 'rtl' : undefined;
};
