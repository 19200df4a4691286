/** Finds files that could not be read in full: references to their entries would look wrong. */
import type { VFile } from 'vfile';

/** Ids of findings for which the readers leave entries out. */
export const unreadRules = ['syntax', 'encoding', 'missing-file', 'duplicate-id', 'no-entries'];

/** True when a reader left entries of the file out. */
export const isUnread = ({ messages }: VFile): boolean =>
  messages.some(({ ruleId }) => unreadRules.includes(ruleId ?? ''));
