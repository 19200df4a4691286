/** Rules that compare entries of the record within themselves and with each other. */
import type { AnalysisRule } from '../rule.ts';
import { asOf } from './record/as-of.ts';
import { claimScope } from './record/claim-scope.ts';
import { claimUnit } from './record/claim-unit.ts';
import { insteadWords } from './record/instead-words.ts';
import { knownOrdinal } from './record/known-ordinal.ts';
import { laterDirection } from './record/later-direction.ts';
import { recordCount } from './record/record-count.ts';
import { recordDuration } from './record/record-duration.ts';
import { recordName } from './record/record-name.ts';
import { recordQuantity } from './record/record-quantity.ts';
import { recordTrend } from './record/record-trend.ts';
import { recordValue } from './record/record-value.ts';
import { sinceOrder } from './record/since-order.ts';
import { sinceValue } from './record/since-value.ts';
import { sourceCount } from './record/source-count.ts';
import { sourceNumber } from './record/source-number.ts';
import { sourceRate } from './record/source-rate.ts';
import { unconfirmedWords } from './record/unconfirmed-words.ts';
import { verdictSupport } from './record/verdict-support.ts';

export const recordRules: AnalysisRule[] = [
  asOf,
  claimScope,
  claimUnit,
  insteadWords,
  knownOrdinal,
  laterDirection,
  recordCount,
  recordDuration,
  recordName,
  recordQuantity,
  recordTrend,
  recordValue,
  sinceOrder,
  sinceValue,
  sourceCount,
  sourceNumber,
  sourceRate,
  unconfirmedWords,
  verdictSupport,
];
