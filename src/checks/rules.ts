/**
 * The editorial rules. Each folder lists its rules by name, because they do not depend on each other; only
 * used-allowance must be last.
 */
import type { AnalysisRule } from './rule.ts';
import { datesRules } from './rules/dates.ts';
import { evidenceRules } from './rules/evidence.ts';
import { figuresRules } from './rules/figures.ts';
import { formRules } from './rules/form.ts';
import { historyRules } from './rules/history.ts';
import { layoutRules } from './rules/layout.ts';
import { namesRules } from './rules/names.ts';
import { quantitiesRules } from './rules/quantities.ts';
import { quotationsRules } from './rules/quotations.ts';
import { recordRules } from './rules/record.ts';
import { referencesRules } from './rules/references.ts';
import { statementsRules } from './rules/statements.ts';

export { contentRules } from './rules/content.ts';

/** Rules about one analysis, from its form to its record and history. */
export const analysisRules: AnalysisRule[] = [
  ...formRules,
  ...referencesRules,
  ...layoutRules,
  ...quantitiesRules,
  ...quotationsRules,
  ...namesRules,
  ...datesRules,
  ...statementsRules,
  ...figuresRules,
  ...recordRules,
  ...evidenceRules,
  ...historyRules,
];
