/** Words that head an axis or a column. */

/** Four letters or more: symbols of units, such as "km", "mph" or "µg", keep their case. */
const isWord = /^\p{Ll}{4}/u;

/** The words with a capital at their start: "fighters" becomes "Fighters". */
export const capitalise = (words: string, language: string): string =>
  isWord.test(words) ? words.replace(/^./u, (letter) => letter.toLocaleUpperCase(language)) : words;
