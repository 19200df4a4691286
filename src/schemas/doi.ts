/** The identifiers of documents that doi.org resolves. */

const before = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i;

/** A DOI without the address or the word before it: "10.1000/182". */
export const getDoi = (written: string): string => written.trim().replace(before, '');

/** Whether a text is one, without the stop of its sentence; short ones, such as "10/gf2k", have no registrant. */
export const isDoi = (written: string): boolean =>
  /^10(?:\.\d+)*\/\S*[^\s.,;]$/.test(getDoi(written));
