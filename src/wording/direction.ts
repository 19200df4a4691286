/** Which way a language is written. */

/** "rtl" for Persian, Arabic, Hebrew and the like; undefined where the usual "ltr" needs no attribute. */
export const getDirection = (language: string): 'rtl' | undefined => {
  const { script } = new Intl.Locale(language).maximize();
  return rightToLeft.has(script ?? '') ? 'rtl' : undefined;
};

/** Scripts of ISO 15924 that are written from right to left. */
const rightToLeft = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);
