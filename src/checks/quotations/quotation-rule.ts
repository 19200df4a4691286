/** The rules about quotations that are in no relevant excerpt differ in the fault that they report. */
import type { AnalysisRule } from '../rule.ts';
import { findUnverified, type QuotationFault } from './quoted-words.ts';

/** The rule that reports one fault of quotations. */
export const createQuotationRule = (id: QuotationFault): AnalysisRule => ({
  id,
  check: (analysis, report) => {
    for (const { fault, file, range, reason } of findUnverified(analysis))
      if (fault === id) report(file, range, reason);
  },
});
