/** Rules that compare numbers in the text with the record. */
import type { AnalysisRule } from '../rule.ts';
import { bareQuantity } from './quantities/bare-quantity.ts';
import { claimCount } from './quantities/claim-count.ts';
import { claimMeasure } from './quantities/claim-measure.ts';
import { claimQuantity } from './quantities/claim-quantity.ts';
import { claimRate } from './quantities/claim-rate.ts';
import { claimSuperlative } from './quantities/claim-superlative.ts';
import { claimValue } from './quantities/claim-value.ts';
import { computedWords } from './quantities/computed-words.ts';
import { listedCount } from './quantities/listed-count.ts';
import { readableQuantity } from './quantities/readable-quantity.ts';
import { repeatedQuantity } from './quantities/repeated-quantity.ts';
import { rowCount } from './quantities/row-count.ts';
import { unmarkedCount } from './quantities/unmarked-count.ts';
import { vagueCount } from './quantities/vague-count.ts';

export const quantitiesRules: AnalysisRule[] = [
  bareQuantity,
  claimCount,
  claimMeasure,
  claimQuantity,
  claimRate,
  claimSuperlative,
  claimValue,
  computedWords,
  listedCount,
  readableQuantity,
  repeatedQuantity,
  rowCount,
  unmarkedCount,
  vagueCount,
];
