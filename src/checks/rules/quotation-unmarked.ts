/**
 * The claim whose excerpt is quoted is marked in the same paragraph.
 *
 * Bad: `They wrote of a boat "older than most of its crew".` without its claim
 *
 * Good: `:claim["older than most of its crew"]{#captain}`
 */
import { findUnverified } from '../quotations/quoted-words.ts';
import type { AnalysisRule } from '../rule.ts';

export const quotationUnmarked: AnalysisRule = {
  id: 'quotation-unmarked',
  check: (analysis, report) => {
    for (const { fault, file, range, reason } of findUnverified(analysis))
      if (fault === 'quotation-unmarked') report(file, range, reason);
  },
};
