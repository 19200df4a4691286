/** The type of a problem with the words of a figure's item. */

/** The field, the words in it that are wrong, and what is expected instead. */
export interface PointProblem {
  field: string;
  words: string;
  expected: string;
}
