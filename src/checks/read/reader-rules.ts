/** What the readers report: ids without a file in rules/, because they concern files that are not read yet. */
import type { VFile } from 'vfile';
import type { Range } from '../report/range.ts';
import { report } from '../report/report.ts';

/** Each id, with what it asks for. content/README.md repeats the sentences. */
export const readerRules = {
  characters: 'No invisible, control or unassigned characters, neither written nor as escapes.',
  'cut-text': 'Values are quoted where YAML would otherwise cut off or ignore part of them.',
  'duplicate-id': 'Ids and fields are unique.',
  encoding: 'Files are UTF-8.',
  'missing-file': 'Every analysis has index.md and claims.yaml, and the content has sources.json.',
  'no-entries':
    'The record maps ids to claims, and sources.json lists sources that each have an id.',
  schema: 'Fields have their name, type and form; required fields are present.',
  syntax: 'Front matter, YAML and JSON parse.',
} as const;

/** Id of a finding of a reader. */
export type ReaderRule = keyof typeof readerRules;

/** Adds a finding of a reader to a file. */
export const reportFile = (
  file: VFile,
  range: Range | undefined,
  rule: ReaderRule,
  reason: string,
): void => report(file, range, rule, reason);
