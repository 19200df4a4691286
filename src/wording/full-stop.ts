/** Ends a sentence that another follows. */

/** What ends a sentence, also within quotation marks, brackets or an isolate. */
const end = /[.!?…‽。！？．।۔؟][\u2069"'”’»)\]]*$/u;

/** The full stop that follows words on the page; empty where they end with one or with another sign of that kind. */
export const getFullStop = (words: string): string => (end.test(words.trimEnd()) ? '' : '.');
