/** Tags of languages: which are well formed, and of a language that exists. */

/** English names of languages; undefined for those that have none in Unicode. */
export const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const scripts = new Intl.DisplayNames('en', { type: 'script', fallback: 'none' });

/** The canonical form of a tag: "EN-gb" is "en-GB"; undefined when it is not well formed. */
export const getCanonical = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
};

/** Codes of the registry that name no language: several, one without a code, no words at all. */
const nameless = ['mul', 'mis', 'zxx', 'und'];

/** True for tags whose parts have a name in Unicode, which names only the most spoken languages of three letters. */
const isRegistered = (tag: string): boolean => {
  const { language = '', region, script } = new Intl.Locale(tag); // none in "und"
  return (
    language !== '' &&
    !nameless.includes(language) &&
    (language.length === 3 || languageNames.of(language) !== undefined) &&
    (region === undefined || regions.of(region) !== undefined) &&
    (script === undefined || scripts.of(script) !== undefined)
  );
};

/** Whether a text is a BCP 47 tag of a language, script and region that exist. */
export const isLanguageTag = (tag: string): boolean => {
  const canonical = getCanonical(tag);
  return canonical !== undefined && isRegistered(canonical);
};
