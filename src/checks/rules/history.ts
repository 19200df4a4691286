/** Dates, corrections and review of an analysis as a whole. */
import type { AnalysisRule } from '../rule.ts';
import { afterToday } from './history/after-today.ts';
import { correctionDate } from './history/correction-date.ts';
import { correctionOrder } from './history/correction-order.ts';
import { correctionWords } from './history/correction-words.ts';
import { frontMatterDates } from './history/front-matter-dates.ts';
import { futureDate } from './history/future-date.ts';
import { usedAllowance } from './history/used-allowance.ts';
import { staleReview } from './history/stale-review.ts';

export const historyRules: AnalysisRule[] = [
  frontMatterDates,
  afterToday,
  futureDate,
  correctionOrder,
  correctionDate,
  correctionWords,
  staleReview,
  // Last: reads which allowances the rules above used.
  usedAllowance,
];
