/** Creates the rules about quotations that no relevant excerpt contains; each reports one kind of fault. */
import type { AnalysisRule } from '../rule.ts';
import type { QuotationFault } from './quotation-fault.ts';
import { findUnverified } from './quoted-words.ts';

/** Creates the rule that reports one kind of fault. */
export const createQuotationRule = (id: QuotationFault): AnalysisRule => ({
  id,
  check: (analysis, report) => {
    for (const { fault, file, range, reason } of findUnverified(analysis))
      if (fault === id) report(file, range, reason);
  },
});
