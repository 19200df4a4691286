/** Adds findings to the files that they are about. */
import type { VFile } from 'vfile';
import type { Range } from '../read/range.ts';

/** An error fails the check; a warning is printed and does not. */
export type Severity = 'error' | 'warning';

const start = { line: 1, column: 1 };

/** The position of a finding about a file as a whole. */
export const fileStart: Range = { start, end: start };

/** Adds a finding to a file: `reason` is a sentence, `rule` the id that is printed after it. */
export const report = (
  file: VFile,
  range: Range | undefined,
  rule: string,
  reason: string,
  severity: Severity = 'error',
): void => {
  const message = file.message(reason, {
    place: range ?? fileStart,
    ruleId: rule,
    source: 'sidelight',
  });
  message.fatal = severity === 'error';
};
