/** The interface of a rule: one file in a folder of rules/, named after its id. */
import type { VFile } from 'vfile';
import type { AnalysisContent, Content } from './read/content.ts';
import type { Range } from './report/range.ts';
import { report, type Severity } from './report/report.ts';

/** Adds a finding of the current rule to a file. */
export type Report = (file: VFile, range: Range | undefined, reason: string) => void;

/** Checks one subject and reports findings. */
export interface Rule<Subject> {
  /** Id of the rule, which is also its file name and is printed after each finding. */
  id: string;
  /** A warning when the rule can only guess; an error by default. */
  severity?: Severity;
  /** The language of the rule. It runs only on analyses in this language. */
  language?: 'en';
  /** True when the rule may report correct words. Authors list these under `allow`. */
  guesses?: true;
  /** `suppressed` has the allowances that suppressed a finding of an earlier rule. */
  check: (subject: Subject, report: Report, suppressed: ReadonlySet<string>) => void;
}

/** A rule about one analysis. */
export type AnalysisRule = Rule<AnalysisContent>;

/** A rule about the whole content. */
export type ContentRule = Rule<Content>;

/** Finds the allowance that suppresses a finding. */
type FindAllowance = (file: VFile, range: Range | undefined) => string | undefined;

const hint = ' If it is right, list its words under `allow`, with a reason.';

/**
 * Runs rules in order, and adds id and severity to their findings. A rule that guesses explains how to
 * suppress a finding.
 */
export const runRules = <Subject>(
  rules: Rule<Subject>[],
  subject: Subject,
  findAllowance: FindAllowance = () => undefined,
): void => {
  const suppressed = new Set<string>();
  for (const { id, severity, guesses, check } of rules)
    check(
      subject,
      (file, range, reason) => {
        const allowance = guesses && findAllowance(file, range);
        if (typeof allowance === 'string') suppressed.add(allowance);
        else report(file, range, id, guesses ? reason + hint : reason, severity);
      },
      suppressed,
    );
};
