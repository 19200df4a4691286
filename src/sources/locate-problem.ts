/** Formats messages about files that cannot be read. */
import { getMessage } from '../platform/command.ts';

/** The message for a file without records. */
export const unrecognised =
  'no record was found, expected records that begin with "@article{key," (BibTeX) or "TY  - JOUR" (RIS)';

/** The file and the problem: "export.bib:8:1: invalid syntax" if the message has a position. */
export const locateProblem = (file: string, error: unknown): string => {
  const [given = ''] = getMessage(error).split('\n');
  const message = given.replace('This format is not supported or recognized', unrecognised);
  const [place, line, column] = / (?:at |\()line (\d+) col(?:umn)? (\d+)[:)]?/.exec(message) ?? [];
  return place === undefined
    ? `${file}: ${message}`
    : `${file}:${line}:${column}: ${message.replace(place, '')}`;
};
