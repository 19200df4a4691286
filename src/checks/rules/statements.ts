/** Rules that compare what the text states or denies with the record. */
import type { AnalysisRule } from '../rule.ts';
import { claimDenial } from './statements/claim-denial.ts';
import { claimHedge } from './statements/claim-hedge.ts';
import { claimNegation } from './statements/claim-negation.ts';
import { claimOpposite } from './statements/claim-opposite.ts';
import { crossedPairs } from './statements/crossed-pairs.ts';
import { keyPoint } from './statements/key-point.ts';

export const statementsRules: AnalysisRule[] = [
  claimDenial,
  claimHedge,
  claimNegation,
  claimOpposite,
  crossedPairs,
  keyPoint,
];
