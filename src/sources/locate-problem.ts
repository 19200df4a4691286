/** Messages about files that cannot be read. */
import { getMessage } from '../platform/command.ts';

/** What citation-js says in words of its own of a file that has no record. */
const unrecognised =
  'no record was found, expected some that begin with "@article{key," (BibTeX) or "TY  - JOUR" (RIS)';

/** A file with what is wrong in it: "export.bib:8:1: invalid syntax" where the message names a place. */
export const locateProblem = (file: string, error: unknown): string => {
  const [given = ''] = getMessage(error).split('\n');
  const message = given.replace('This format is not supported or recognized', unrecognised);
  const [place, line, column] = / (?:at |\()line (\d+) col(?:umn)? (\d+)[:)]?/.exec(message) ?? [];
  return place === undefined
    ? `${file}: ${message}`
    : `${file}:${line}:${column}: ${message.replace(place, '')}`;
};
