/**
 * Words in quotation marks are in an excerpt, or are a title of a source or listed under `allow`.
 *
 * Bad: `The line was "the best in the world".` that no excerpt has
 *
 * Good: `The line was, in her words, :claim["older than most of its crew"]{#captain}.`
 */
import { findUnverified } from '../quotations/quoted-words.ts';
import type { AnalysisRule } from '../rule.ts';

export const quotationUnchecked: AnalysisRule = {
  id: 'quotation-unchecked',
  check: (analysis, report) => {
    for (const { fault, file, range, reason } of findUnverified(analysis))
      if (fault === 'quotation-unchecked') report(file, range, reason);
  },
};
