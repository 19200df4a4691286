/** Braces and quotation marks of BibTeX that do not come in pairs; citation-js joins or drops fields there in silence. */
import { location } from 'vfile-location';

/** A sign without its pair: where it is, and what is wrong. */
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

/** Fields that begin a line only where no other value is open. */
const fields =
  'author|editor|title|booktitle|journal|journaltitle|year|date|urldate|month|publisher|institution|organization|url|doi|isbn|pages|volume|number|address|location|note';

/** Escaped signs, beginnings of entries and fields, and signs that open or close. */
const token = new RegExp(
  `\\\\[\\s\\S]|(?<=^[ \\t]*|[})][ \\t]*)@\\w+\\s*[{(]|^[ \\t]*(?:${fields})\\s*=|[{}()"]`,
  'gim',
);

const describe = ({ sign, offset }: Open): Unpaired => ({
  offset,
  problem:
    sign === '"'
      ? 'a quotation mark without its second. Add it, or put the value in braces'
      : `"${sign}" without its "${closing[sign]}". Add it, or write "\\${sign}" for a sign that is printed`,
});

/** Opens or closes what a sign of an entry does; quotation marks within braces are letters. */
const turn = (open: Open[], sign: string, offset: number): void => {
  const last = open.at(-1);
  if (last && sign === closing[last.sign]) open.pop();
  else if (sign === '{' || (sign === '"' && open.length === 1)) open.push({ sign, offset });
};

/** The sign to blame where a field begins: an open value before it, or a brace that ended its entry. */
const findBeforeField = (
  [entry, value]: Open[],
  closedAt: number | undefined,
): Unpaired | undefined => {
  if (value) return describe(value);
  if (entry || closedAt === undefined) return undefined;
  return {
    offset: closedAt,
    problem: '"}" without its "{". Take it away, or write "\\}" for a sign that is printed',
  };
};

/** The first sign without its pair; undefined where all have theirs. */
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
      if (last) turn(open, sign, offset);
      if (last && open.length === 0) closedAt = offset;
    } else if (found.startsWith('@')) {
      if (last) return describe(last);
      open.push({ sign: sign as Sign, offset });
    }
  }
  const last = open.at(-1);
  return last && describe(last);
};

/** Throws an error with the place of the first sign without its pair, in the words of citation-js for places. */
export const expectPairs = (text: string): void => {
  const unpaired = findUnpaired(text);
  if (!unpaired) return;
  const { line, column } = location(text).toPoint(unpaired.offset) ?? {};
  throw new Error(`${unpaired.problem} at line ${line} col ${column}`);
};
