/** Throws errors in BibTeX, in the format of citation-js. */
import { location } from 'vfile-location';

/** Throws an error with the line and column of an offset: "… at line 8 col 1". */
export const fail = (text: string, offset: number, problem: string): never => {
  const { line, column } = location(text).toPoint(offset) ?? {};
  throw new Error(`${problem} at line ${line} col ${column}`);
};
