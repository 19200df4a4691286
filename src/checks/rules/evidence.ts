/** Rules about the evidence of an entry: sources, dates, numbers and grade. */
import type { AnalysisRule } from '../rule.ts';
import { asOfSupport } from './evidence/as-of-support.ts';
import { contradictingValue } from './evidence/contradicting-value.ts';
import { distinctVia } from './evidence/distinct-via.ts';
import { duplicateEvidence } from './evidence/duplicate-evidence.ts';
import { evidenceCount } from './evidence/evidence-count.ts';
import { evidenceDate } from './evidence/evidence-date.ts';
import { evidenceDay } from './evidence/evidence-day.ts';
import { evidenceMeasure } from './evidence/evidence-measure.ts';
import { evidenceValue } from './evidence/evidence-value.ts';
import { findingDate } from './evidence/finding-date.ts';
import { grade } from './evidence/grade.ts';
import { headlineNumber } from './evidence/headline-number.ts';
import { locator } from './evidence/locator.ts';
import { printableGrade } from './evidence/printable-grade.ts';
import { sinceDate } from './evidence/since-date.ts';
import { sourceAfterCheck } from './evidence/source-after-check.ts';

export const evidenceRules: AnalysisRule[] = [
  asOfSupport,
  contradictingValue,
  distinctVia,
  duplicateEvidence,
  evidenceCount,
  evidenceDate,
  evidenceDay,
  evidenceMeasure,
  evidenceValue,
  findingDate,
  grade,
  headlineNumber,
  locator,
  printableGrade,
  sinceDate,
  sourceAfterCheck,
];
