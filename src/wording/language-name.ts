/** The name of a language in that language. */

/** "English" for en-GB, "فارسی" for fa, because readers look for their own language. */
export const getLanguageName = (language: string): string => {
  const { language: subtag } = new Intl.Locale(language);
  return new Intl.DisplayNames(language, { type: 'language' }).of(subtag) ?? language;
};
