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
  /** The language that the rule knows. It runs only on analyses in this language. */
  language?: 'en';
  /** True when the rule may report correct words. Authors list these under `allow`. */
  guesses?: true;
  check: (subject: Subject, report: Report) => void;
}

/** A rule about one analysis. */
export type AnalysisRule = Rule<AnalysisContent>;

/** A rule about the whole content. */
export type ContentRule = Rule<Content>;

/** Whether the author has allowed the words of a finding. */
type IsSilenced = (file: VFile, range: Range | undefined) => boolean;

const hint = ' If it is right, list its words under `allow`, with a reason.';

/**
 * Runs a rule, and adds its id and severity to findings. A rule that guesses explains how to suppress a
 * finding.
 */
export const runRule = <Subject>(
  { id, severity, guesses, check }: Rule<Subject>,
  subject: Subject,
  isSuppressed: IsSilenced = () => false,
): void =>
  check(subject, (file, range, reason) => {
    if (guesses && isSuppressed(file, range)) return;
    report(file, range, id, guesses ? reason + hint : reason, severity);
  });
