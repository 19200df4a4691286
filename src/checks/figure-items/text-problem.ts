/** The type of a problem with a text of a figure. */

/** Words that are wrong, and what is expected instead. */
export interface TextProblem {
  words: string;
  expected: string;
}
