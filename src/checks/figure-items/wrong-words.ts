/** The type of wrong words in a text of a figure. */

/** Words that are wrong, and what is expected instead. */
export interface WrongWords {
  words: string;
  expected: string;
}
