/** Rules about the dates, corrections and review of an analysis. */
import type { AnalysisRule } from '../rule.ts';
import { afterToday } from './history/after-today.ts';
import { correctionDate } from './history/correction-date.ts';
import { correctionOrder } from './history/correction-order.ts';
import { correctionWords } from './history/correction-words.ts';
import { dateAfterCheck } from './history/date-after-check.ts';
import { frontMatterDates } from './history/front-matter-dates.ts';
import { staleReview } from './history/stale-review.ts';
import { usedAllowance } from './history/used-allowance.ts';

export const historyRules: AnalysisRule[] = [
  afterToday,
  correctionDate,
  correctionOrder,
  correctionWords,
  dateAfterCheck,
  frontMatterDates,
  staleReview,
  // Runs last, because it reads which allowances the other rules used.
  usedAllowance,
];
