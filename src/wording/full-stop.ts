/** Ends a sentence before another one. */

/** Matches punctuation that ends a sentence, also within quotation marks, brackets or an isolate. */
const end = /[.!?…‽。！？．।۔؟][\u2069"'”’»)\]]*$/u;

/** The full stop to add after some words; empty when they already end with such punctuation. */
export const getFullStop = (words: string): string => (end.test(words.trimEnd()) ? '' : '.');
