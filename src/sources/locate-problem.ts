/** Messages about files that cannot be read. */
import { getMessage } from '../platform/command.ts';

/** A file with what is wrong in it: "export.bib:8:1: invalid syntax" where the message names a place. */
export const locateProblem = (file: string, error: unknown): string => {
  const [message = ''] = getMessage(error).split('\n');
  const [place, line, column] = / (?:at |\()line (\d+) col(?:umn)? (\d+)[:)]?/.exec(message) ?? [];
  return place === undefined
    ? `${file}: ${message}`
    : `${file}:${line}:${column}: ${message.replace(place, '')}`;
};
