/** What can be wrong with the words of an item of a figure. */

/** A field of an item, the words in it that are wrong, and what is expected of them. */
export interface PointProblem {
  field: string;
  words: string;
  expected: string;
}
