/** What names are made of, as sources of patterns, and what comes before them. */

/** A capitalised word: "Marrow", "O’Brien", "F-16". */
export const capitalWord = "\\p{Lu}[\\p{L}\\p{N}'’-]*";

/** Capitalised words in a row: "Port Vale". */
export const plainName = `${capitalWord}(?:\\s${capitalWord})*`;

/** Articles, numbers and forms of address, which begin with a capital letter before a name. */
export const titles =
  'A An The One Two Three Mr Mrs Ms Dr Sir Major General President Minister First'.split(' ');
