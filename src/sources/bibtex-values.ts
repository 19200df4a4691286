/** Finds repeated fields and undefined string names in BibTeX entries. */

/** Macros of months that every BibTeX style defines. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Blanks values in braces or quotation marks with spaces. Positions do not change. */
const blankValues = (text: string): string => {
  let depth = 0;
  let isQuoted = false;
  return text.replace(/\\[\s\S]|[^]/g, (sign) => {
    if (sign === '"' && depth === 1) isQuoted = !isQuoted;
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    return depth > 1 || isQuoted ? ' '.repeat(sign.length) : sign;
  });
};

/** A field that is left out, with its offset. */
interface Unread {
  offset: number;
  reason: string;
}

/** Fields that an entry repeats. */
const findSecond = (entry: string, start: number): Unread[] => {
  const names = new Set<string>();
  return [...entry.matchAll(/(?<=,\s*)([\w-]+)\s*=/g)].flatMap(({ 1: name = '', index }) => {
    const isSecond = names.has(name.toLowerCase());
    names.add(name.toLowerCase());
    return isSecond
      ? [{ offset: start + index, reason: `uses this "${name}" instead of an earlier one` }]
      : [];
  });
};

/** Names that no `@string` defines. */
const findUnknown = (entry: string, start: number, known: Set<string>): Unread[] =>
  [...entry.matchAll(/(?<=[=#]\s*)([a-z][\w-]*)/gi)]
    .filter(([, name = '']) => !known.has(name.toLowerCase()))
    .map(({ 1: name, index }) => ({
      offset: start + index,
      reason: `cannot import "${name}", which no @string defines`,
    }));

/** The fields that are in no item, because they are repeated or their name is undefined. */
export const findUnread = (text: string): Unread[] => {
  const blank = blankValues(text);
  const strings = [...blank.matchAll(/@string\s*\{\s*([\w-]+)/gi)].map(([, name = '']) => name);
  const known = new Set([...months, ...strings.map((name) => name.toLowerCase())]);
  const entries = blank.matchAll(/@(?!string|comment|preamble)\w+\s*\{[^@]*/gi);
  return [...entries].flatMap(({ 0: entry, index }) => [
    ...findSecond(entry, index),
    ...findUnknown(entry, index, known),
  ]);
};
