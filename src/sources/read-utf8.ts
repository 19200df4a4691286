/** Reads a file that a command writes back: other encodings would lose their letters for good. */
import { readFileSync } from 'node:fs';
import { location } from 'vfile-location';
import { decode } from '../checks/parse/decode.ts';
import { UsageError } from '../platform/command.ts';
import { locateProblem } from './locate-problem.ts';

/** The text, with its byte order mark. Throws an error with line and column where it is not UTF-8. */
const readText = (file: string): string => {
  const bytes = readFileSync(file);
  const { text, problem } = decode(bytes);
  if (!problem) return bytes.toString();
  const { line, column } = location(text).toPoint(problem.offset) ?? {};
  throw new Error(`${problem.reason} at line ${line} col ${column}`);
};

/** The text of a file. Throws a UsageError when it cannot be read as UTF-8. */
export const readUtf8 = (file: string): string => {
  try {
    return readText(file);
  } catch (error) {
    throw new UsageError(`Unexpected ${locateProblem(file, error)}`);
  }
};
