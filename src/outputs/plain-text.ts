/** Tells text that Markdown reads as it stands from text in which signs may have to be escaped. */

// Letters, digits and signs that mean nothing to Markdown; a digit may not begin it, for "1." starts a list.
const plain = /^[ ,;:.“]*\p{L}[\p{L}\d ,;.:()%$£€“”‘’–—…?-]*$/u;
const webAddress = /www\./i;

/** True where nothing needs escaping: almost always, and much quicker to see than what does. */
export const isPlain = (text: string): boolean => plain.test(text) && !webAddress.test(text);
