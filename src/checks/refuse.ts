/** How a rule says what it found. */
import type { VFile } from 'vfile';
import type { Place } from './content.ts';

/** Leaves an error in a file: `reason` is a sentence, `rule` the name printed after it. */
export const refuse = (
  file: VFile,
  place: Place | undefined,
  rule: string,
  reason: string,
): void => {
  const message = file.message(reason, { place, ruleId: rule, source: 'sidelight' });
  message.fatal = true;
};
