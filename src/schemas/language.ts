/** The language of an analysis, and the direction in which it is written. */
import { z } from 'astro/zod';

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const scripts = new Intl.DisplayNames('en', { type: 'script', fallback: 'none' });

/** The canonical form of a tag: "EN-gb" is "en-GB"; undefined when it is not well formed. */
const getCanonical = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
};

/** Unicode names all languages of two letters, and of those of three only the most spoken. */
const isRegistered = (tag: string): boolean => {
  const { language = '', region, script } = new Intl.Locale(tag); // none in "und"
  return (
    language !== '' &&
    (language.length === 3 || languages.of(language) !== undefined) &&
    (region === undefined || regions.of(region) !== undefined) &&
    (script === undefined || scripts.of(script) !== undefined)
  );
};

/** Whether a text is a BCP 47 tag of a language, script and region that exist. */
export const isLanguage = (tag: string): boolean => {
  const canonical = getCanonical(tag);
  return canonical !== undefined && isRegistered(canonical);
};

/** A BCP 47 tag in its canonical form. */
export const language = z
  .string()
  .refine(isLanguage, {
    error: ({ input }) =>
      `Unexpected language ${JSON.stringify(input)}, expected a BCP 47 tag such as en-GB, fa, ps-AF or uz-Latn`,
  })
  .overwrite((tag) => getCanonical(tag) ?? tag);

/** Scripts written from right to left, by their ISO 15924 codes. */
const rightToLeft = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
);

/** The value of `dir` for a language: that of the script named in its tag, or else of its usual one. */
export const getDirection = (tag: string): 'ltr' | 'rtl' =>
  rightToLeft.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
