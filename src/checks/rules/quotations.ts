/** Rules that compare quotations with the excerpts of the record. */
import type { AnalysisRule } from '../rule.ts';
import { excerptCopies } from './quotations/excerpt-copies.ts';
import { excerptLength } from './quotations/excerpt-length.ts';
import { excerptValue } from './quotations/excerpt-value.ts';
import { quotationAltered } from './quotations/quotation-altered.ts';
import { quotationSpeaker } from './quotations/quotation-speaker.ts';
import { quotationUnchecked } from './quotations/quotation-unchecked.ts';
import { quotationUnmarked } from './quotations/quotation-unmarked.ts';

export const quotationsRules: AnalysisRule[] = [
  excerptCopies,
  excerptLength,
  excerptValue,
  quotationAltered,
  quotationSpeaker,
  quotationUnchecked,
  quotationUnmarked,
];
