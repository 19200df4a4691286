/** What is wrong with the entries of a BibTeX export where citation-js says no more than that it cannot read it. */
import { location } from 'vfile-location';

const fail = (text: string, offset: number, problem: string): never => {
  const { line, column } = location(text).toPoint(offset) ?? {};
  throw new Error(`${problem} at line ${line} col ${column}`);
};

/** The beginning of an entry: its key, and what follows in place of a comma. */
const head =
  /(?<=^[ \t]*|[})]\s*)@(?!(?:string|comment|preamble)\b)\w+\s*[{(]\s*([^\s,{}()=]+)(\s+)([^\s,}])/gim;

/** Throws an error with the place of the first key that no comma follows. */
export const expectKeys = (text: string): void => {
  for (const { 0: found, 1: key, index } of text.matchAll(head))
    fail(
      text,
      index + found.length - 1,
      `words behind the key "${key}", expected a key without spaces, then a comma`,
    );
};

/** The text with spaces for its comments, of which some programs write one before an entry in its line. */
const blankComments = (text: string): string =>
  text.replace(/@comment\s*\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/gi, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  );

/** The text without the "@" of what stands between its entries, which is a remark. Places stay the same. */
export const blankRemarks = (written: string): string => {
  const text = blankComments(written);
  // Entries in parentheses are too rare to be told from remarks.
  if (/^[ \t]*@\w+\s*\(/m.test(text)) return text;
  let depth = 0;
  return text.replace(/\\[\s\S]|[{}]|@(\w+\s*\{)?/g, (sign, entry?: string) => {
    if (sign === '{' || entry !== undefined) depth += 1;
    if (sign === '}') depth = Math.max(0, depth - 1);
    return sign === '@' && depth === 0 ? ' ' : sign;
  });
};

/** The message about a field that follows another without a comma, in words for its author. */
export const explainComma = (message: string): string =>
  message.replace(
    'expected "rbrace", got "identifier"',
    'a field without a comma before it. Add one at the end of the line above',
  );

const suffix = /^(?:Jr|Sr|Jnr|Snr|Esq|Ph\.?D|M\.?D|[IVX]+|\d(?:st|nd|rd|th))\.?$/i;

interface Name {
  family?: string;
  suffix?: string;
}

/** Where the last comma-separated part of a name begins; LaTeX may write its first part in other letters. */
const findPart = (text: string, { family = '', suffix: part = '' }: Name): number => {
  const [whole] = [', ', ',']
    .map((comma) => text.indexOf(family + comma + part))
    .filter((at) => at >= 0);
  return whole === undefined ? Math.max(0, text.indexOf(part)) : whole;
};

/** Throws an error with the place of the first name that holds several, or its parts in another order. */
export const expectNames = (items: Record<string, unknown>[], text: string): void => {
  for (const { author, editor } of items)
    for (const name of [author, editor].flat() as (Name | undefined)[])
      if (name?.suffix !== undefined && !suffix.test(name.suffix))
        fail(
          text,
          findPart(text, name),
          `"${name.suffix}" in a name, expected "Family, Given" or "Family, Jr., Given", and " and " between two names`,
        );
};
