/** Explains errors in BibTeX entries for which citation-js gives no useful message. */
import { fail } from './bibtex-error.ts';

/** Matches the beginning of an entry: its key, and what follows instead of a comma. */
const head =
  /(?<=^[ \t]*|[})]\s*)@(?!(?:string|comment|preamble)\b)\w+\s*[{(]\s*([^\s,{}()=]+)(\s+)([^\s,}])/gim;

/** Throws an error with the position of the first key without a comma after it. */
export const expectKeys = (text: string): void => {
  for (const { 0: found, 1: key, index } of text.matchAll(head))
    fail(
      text,
      index + found.length - 1,
      `words after the key "${key}", expected a key without spaces, then a comma`,
    );
};

/** Blanks comments with spaces, because some programs write one on the line of the next entry. */
const blankComments = (text: string): string =>
  text.replace(/@comment\s*\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/gi, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  );

/** Blanks the "@" in remarks between entries. Positions do not change. */
export const blankRemarks = (written: string): string => {
  const text = blankComments(written);
  // Entries in parentheses are rare, and cannot be distinguished from remarks.
  if (/^[ \t]*@\w+\s*\(/m.test(text)) return text;
  let depth = 0;
  return text.replace(/\\[\s\S]|[{}]|@(\w+\s*\{)?/g, (sign, entry?: string) => {
    if (sign === '{' || entry !== undefined) depth += 1;
    if (sign === '}') depth = Math.max(0, depth - 1);
    return sign === '@' && depth === 0 ? ' ' : sign;
  });
};

/** The entries of a text, each with the line in which it begins. */
export const splitEntries = (text: string): { entry: string; line: number }[] => {
  let line = 1;
  return text.split(/^(?=[ \t]*@\w+\s*[{(])/m).map((entry) => {
    const begins = line;
    line += entry.split('\n').length - 1;
    return { entry, line: begins };
  });
};

/** Explains to the author that the comma between two fields is missing. */
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

/** Position of the last part of a comma-separated name. LaTeX may spell its first part differently. */
const findPart = (text: string, { family = '', suffix: part = '' }: Name): number => {
  const [whole] = [', ', ',']
    .map((comma) => text.indexOf(family + comma + part))
    .filter((at) => at >= 0);
  return whole === undefined ? Math.max(0, text.indexOf(part)) : whole;
};

/**
 * Throws an error with the position of the first name that contains several names, or parts in the wrong
 * order.
 */
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
