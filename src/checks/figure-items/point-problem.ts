/** The type of a problem with the words of a figure's item. */
import type { WrongWords } from './wrong-words.ts';

/** The field with the words, the words that are wrong, and what is expected instead. */
export interface PointProblem extends WrongWords {
  field: string;
}
