/** Rules that compare dates and times in the text with the record. */
import type { AnalysisRule } from '../rule.ts';
import { anchoredTime } from './dates/anchored-time.ts';
import { claimLength } from './dates/claim-length.ts';
import { claimMonth } from './dates/claim-month.ts';
import { datePart } from './dates/date-part.ts';
import { relativeTime } from './dates/relative-time.ts';
import { reportedTime } from './dates/reported-time.ts';
import { timeOrder } from './dates/time-order.ts';
import { weekday } from './dates/weekday.ts';

export const datesRules: AnalysisRule[] = [
  anchoredTime,
  claimLength,
  claimMonth,
  datePart,
  relativeTime,
  reportedTime,
  timeOrder,
  weekday,
];
