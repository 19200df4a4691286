/** The byte order mark that some editors write at the start of a file. */

/** The text without its byte order mark. */
export const removeByteOrderMark = (text: string): string => text.replace(/^\uFEFF/, '');
