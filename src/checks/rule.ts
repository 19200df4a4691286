/** What a rule is: one file in rules/, named after its id. */
import type { VFile } from 'vfile';
import type { AnalysisContent, Content } from './content.ts';
import type { Range } from './range.ts';
import { report, type Severity } from './report.ts';

/** Adds a finding of the current rule to a file. */
export type Report = (file: VFile, range: Range | undefined, reason: string) => void;

/** Checks one subject and reports what its author has to correct. */
export interface Rule<Subject> {
  /** Printed after each finding; the name of the rule's file. */
  id: string;
  /** A warning where the rule can only guess; otherwise an error. */
  severity?: Severity;
  check: (subject: Subject, report: Report) => void;
}

/** A rule about one analysis. */
export type AnalysisRule = Rule<AnalysisContent>;

/** A rule about what all analyses share. */
export type ContentRule = Rule<Content>;

/** Runs a rule; its findings carry its id and severity. */
export const runRule = <Subject>({ id, severity, check }: Rule<Subject>, subject: Subject): void =>
  check(subject, (file, range, reason) => report(file, range, id, reason, severity));
