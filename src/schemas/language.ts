/** The language of an analysis. */
import { z } from 'astro/zod';
import { memoise } from '../platform/memoise.ts';
import { getCanonical, isLanguageTag } from '../platform/language-tag.ts';

export { getCanonical };

/** Whether a text is a BCP 47 tag of a language, script and region that exist. */
export const isLanguage = memoise(isLanguageTag);

/** Whether a tag is of English, of any country. */
export const isEnglish = memoise((tag: string): boolean => new Intl.Locale(tag).language === 'en');

/** A BCP 47 tag in its canonical form. */
export const language = z
  .string()
  .refine(isLanguage, {
    error: ({ input }) =>
      `Unexpected language ${JSON.stringify(input)}, expected a BCP 47 tag such as en-GB, fa, ps-AF or uz-Latn`,
  })
  .overwrite((tag) => getCanonical(tag) ?? tag);
