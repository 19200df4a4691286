/** What a rule is: one file in a folder of rules/, named after its id. */
import type { VFile } from 'vfile';
import type { AnalysisContent, Content } from './read/content.ts';
import type { Range } from './report/range.ts';
import { report, type Severity } from './report/report.ts';

/** Adds a finding of the current rule to a file. */
export type Report = (file: VFile, range: Range | undefined, reason: string) => void;

/** Checks one subject and reports what its author has to correct. */
export interface Rule<Subject> {
  /** Printed after each finding; the name of the rule's file. */
  id: string;
  /** A warning where the rule can only guess; otherwise an error. */
  severity?: Severity;
  /** The language whose words the rule knows; it runs on analyses in this language only. */
  language?: 'en';
  /** True where right words can look wrong to the rule; authors list those under `allow`. */
  guesses?: true;
  check: (subject: Subject, report: Report) => void;
}

/** A rule about one analysis. */
export type AnalysisRule = Rule<AnalysisContent>;

/** A rule about what all analyses share. */
export type ContentRule = Rule<Content>;

/** Whether a finding is about words that its author has allowed. */
type IsSilenced = (file: VFile, range: Range | undefined) => boolean;

const hint = ' If it is right, list its words under `allow`, with a reason.';

/** Runs a rule; its findings carry its id and severity. A rule that guesses says how to silence it. */
export const runRule = <Subject>(
  { id, severity, guesses, check }: Rule<Subject>,
  subject: Subject,
  isSilenced: IsSilenced = () => false,
): void =>
  check(subject, (file, range, reason) => {
    if (guesses && isSilenced(file, range)) return;
    report(file, range, id, guesses ? reason + hint : reason, severity);
  });
