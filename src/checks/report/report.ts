/** Adds findings to the files that they are about. */
import type { VFile } from 'vfile';
import type { Range } from './range.ts';

/** An error fails the check; a warning does not. */
export type Severity = 'error' | 'warning';

/** The `source` of vfile messages. */
export const messageSource = 'sidelight';

const start = { line: 1, column: 1 };

/** The range of a finding about a whole file. */
export const fileStart: Range = { start, end: start };

/** Invisible characters, and characters that reorder the words after them. */
const invisible = /[\u00ad\u180e\u200b\u2060-\u2064\u202a-\u202e\u2066-\u2069]/g;

/** Makes invisible characters visible in a message. */
const showInvisible = (reason: string): string =>
  reason.replace(
    invisible,
    (character) => `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );

/** Adds a finding to a file. `reason` is a sentence; `rule` is the id printed after it. */
export const report = (
  file: VFile,
  range: Range | undefined,
  rule: string,
  reason: string,
  severity: Severity = 'error',
): void => {
  const message = file.message(showInvisible(reason), {
    place: range ?? fileStart,
    ruleId: rule,
    source: messageSource,
  });
  message.fatal = severity === 'error';
};
