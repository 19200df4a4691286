/** Fragments that make a browser scroll to words and highlight them: ":~:text=prefix-,words,-suffix". */
import type { MarkContext } from './parts.ts';

const normalise = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

const isUnique = (words: string, text: string): boolean => text.split(normalise(words)).length <= 2;

/** Commas, ampersands and hyphens have a meaning in the directive; all are written as percent codes. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\s+/g, ' ').trim()).replaceAll('-', '%2D');

/** The nearest words before, from one block: a browser looks for each term within a block. */
const getPrefix = (before: string, count: number): string => {
  const line = before.split('\n').findLast((text) => text.trim() !== '') ?? '';
  return line
    .split(/(?<=\s)(?=\S)/)
    .slice(-count)
    .join('');
};

/** The nearest words after, from the same block. */
const getSuffix = (after: string, count: number): string =>
  (after.split('\n')[0] ?? '')
    .split(/(?<=\S)(?=\s)/)
    .slice(0, count)
    .join('');

/**
 * The text directive for words of a page. `pageText` is all that the page says, as a browser would
 * search it: words that occur more than once in it are given with as many neighbours as set them apart.
 */
export const getTextFragment = (
  words: string,
  { before, after }: MarkContext,
  pageText: string,
): string => {
  const text = normalise(pageText);
  if (isUnique(words, text)) return `:~:text=${encode(words)}`;
  const tries = [3, 5, 8, 12].map((count) => ({
    prefix: getPrefix(before, count),
    suffix: getSuffix(after, count),
  }));
  const { prefix = '', suffix = '' } =
    tries.find((sides) => isUnique(sides.prefix + words + sides.suffix, text)) ??
    tries.at(-1) ??
    {};
  const terms = [
    ...(prefix.trim() ? [`${encode(prefix)}-`] : []),
    encode(words),
    ...(suffix.trim() ? [`-${encode(suffix)}`] : []),
  ];
  return `:~:text=${terms.join(',')}`;
};
