/** Shortens what messages show of a text. */

/** The first characters of a text; "…" replaces the rest. */
export const shorten = (text: string, length = 40): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;
