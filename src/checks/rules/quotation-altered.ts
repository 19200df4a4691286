/**
 * A quotation has the exact words of its excerpt.
 *
 * Bad: `:claim["older than some of its crew"]{#captain}`
 *
 * Good: `:claim["older than most of its crew"]{#captain}`
 */
import { findUnverified } from '../quotations/quoted-words.ts';
import type { AnalysisRule } from '../rule.ts';

export const quotationAltered: AnalysisRule = {
  id: 'quotation-altered',
  check: (analysis, report) => {
    for (const { fault, file, range, reason } of findUnverified(analysis))
      if (fault === 'quotation-altered') report(file, range, reason);
  },
};
