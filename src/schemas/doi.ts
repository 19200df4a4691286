/** Parses and checks DOIs. */

const before = /^(?:(?:https?:\/\/)?(?:(?:dx|www)\.)?doi\.org\/|doi(?::\s*|\s+))/i;

/** Removes the address, "doi:" or "DOI" before a DOI: "10.1000/182". */
export const getDoi = (written: string): string => written.trim().replace(before, '');

/**
 * True for a DOI without punctuation at its end. Short DOIs such as "10/gf2k" have no registrant
 * number.
 */
export const isDoi = (written: string): boolean =>
  /^10(?:\.\d+)*\/\S*[^\s.,;]$/.test(getDoi(written));
