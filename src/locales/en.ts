/** Every word of the interface in English: what readers see, hear or print that no author wrote. */

/** Plain strings, and functions where a number, a date or a name stands inside. */
export const en = {
  skipToText: 'Skip to the text',
  about: (site: string) => `About ${site}`,
};
