/** A text that restates the record. */
import type { TextRange } from '../../report/range.ts';
import type { PlacedText } from '../placed-text.ts';

/** A sentence, the texts that it restates, and how many words it must share with a sentence of them. */
export interface RestatingText extends PlacedText {
  /** The marked words, when only they are compared. */
  marked?: TextRange;
  /** Marked words that are compared separately. */
  apart?: TextRange[];
  /** True for a sentence of the record itself. */
  isRecord?: true;
  texts: string[];
  least: number;
}
