/** What a language calls itself. */

/** "English" for en-GB, "فارسی" for fa: a reader looks for the name in their own language. */
export const getLanguageName = (language: string): string => {
  const { language: subtag } = new Intl.Locale(language);
  return new Intl.DisplayNames(language, { type: 'language' }).of(subtag) ?? language;
};
