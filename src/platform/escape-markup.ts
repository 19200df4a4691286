/** Escapes text for HTML and XML. */

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The text with character references for "&", "<" and ">", as the content of an element. */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>]/g, (character) => references[character] ?? '');
