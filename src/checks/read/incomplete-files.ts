/** Finds files that were not read in full: references to their entries would look wrong. */
import type { VFile } from 'vfile';
import type { ReaderRule } from './reader-rules.ts';

/** Rule ids of findings after which the readers omit entries. */
export const rulesOfIncompleteFiles: string[] = [
  'syntax',
  'encoding',
  'missing-file',
  'duplicate-id',
  'no-entries',
] satisfies ReaderRule[];

/** True when a reader omitted entries of the file. */
export const isIncomplete = ({ messages }: VFile): boolean =>
  messages.some(({ ruleId }) => rulesOfIncompleteFiles.includes(ruleId ?? ''));
