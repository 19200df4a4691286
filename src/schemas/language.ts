/** Schema of the language of an analysis. */
import { z } from 'astro/zod';
import { memoise } from '../platform/memoise.ts';
import { getCanonical, isLanguageTag } from '../platform/language-tag.ts';

/** True for a BCP 47 tag whose language, script and region exist. */
export const isLanguage = memoise(isLanguageTag);

/** True for English of any region. */
export const isEnglish = memoise((tag: string): boolean => new Intl.Locale(tag).language === 'en');

/** A BCP 47 tag, converted to its canonical form. */
export const language = z
  .string()
  .refine(isLanguage, {
    error: ({ input }) =>
      `Unexpected language ${JSON.stringify(input)}, expected a BCP 47 tag such as en-GB, fa, ps-AF or uz-Latn`,
  })
  .overwrite((tag) => getCanonical(tag) ?? tag);
