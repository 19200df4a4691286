/** Finds unbalanced braces and quotation marks in BibTeX. citation-js silently joins or drops fields there. */
import { fail } from './bibtex-error.ts';

/** An unbalanced character with its position, and the problem. */
interface Unpaired {
  offset: number;
  problem: string;
}

type Sign = '{' | '(' | '"';

interface Open {
  sign: Sign;
  offset: number;
}

const closing: Record<Sign, string> = { '{': '}', '(': ')', '"': '"' };

/** Matches the beginning of a field, which is on its own line unless a value is still open. */
const fields =
  'author|editor|title|booktitle|journal|journaltitle|year|date|urldate|month|publisher|institution|organization|url|doi|isbn|pages|volume|number|address|location|note';

/** Matches escaped characters, beginnings of entries and fields, braces and quotation marks. */
const token = new RegExp(
  `\\\\[\\s\\S]|(?<=^[ \\t]*|[})][ \\t]*)@\\w+\\s*[{(]|^[ \\t]*(?:${fields})\\s*=|[{}()"]`,
  'gim',
);

const describeUnpaired = ({ sign, offset }: Open): Unpaired => ({
  offset,
  problem:
    sign === '"'
      ? 'a quotation mark without a closing one. Add it, or put the value in braces'
      : `"${sign}" without its "${closing[sign]}". Add it, or write "\\${sign}" to print the character`,
});

/** Updates the stack of open values. Quotation marks within braces are ordinary characters. */
const updateOpen = (open: Open[], sign: string, offset: number): void => {
  const last = open.at(-1);
  if (last && sign === closing[last.sign]) open.pop();
  else if (sign === '{' || (sign === '"' && open.length === 1)) open.push({ sign, offset });
};

/**
 * The character to report at the beginning of a field: a value that is still open, or a brace that
 * closed the entry early.
 */
const findBeforeField = (
  [entry, value]: Open[],
  closedAt: number | undefined,
): Unpaired | undefined => {
  if (value) return describeUnpaired(value);
  if (entry || closedAt === undefined) return undefined;
  return {
    offset: closedAt,
    problem: '"}" without its "{". Delete it, or write "\\}" to print the character',
  };
};

/** The first unbalanced character; undefined if all are balanced. */
const findUnpaired = (text: string): Unpaired | undefined => {
  const open: Open[] = [];
  let closedAt: number | undefined;
  for (const { 0: found, index } of text.matchAll(token)) {
    const [sign, offset] = [found.slice(-1), index + found.length - 1];
    const last = open.at(-1);
    if (sign === '=') {
      const unpaired = findBeforeField(open, closedAt);
      if (unpaired) return unpaired;
    } else if (found.length === 1) {
      if (last) updateOpen(open, sign, offset);
      if (last && open.length === 0) closedAt = offset;
    } else if (found.startsWith('@')) {
      if (last) return describeUnpaired(last);
      open.push({ sign: sign as Sign, offset });
    }
  }
  const last = open.at(-1);
  return last && describeUnpaired(last);
};

/** Throws an error with the position of the first unbalanced character. */
export const expectPairs = (text: string): void => {
  const unpaired = findUnpaired(text);
  if (unpaired) fail(text, unpaired.offset, unpaired.problem);
};
