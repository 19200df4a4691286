/** Breaks titles of the contents bar, whose links are as wide as their longer line. */

/** Titles of at most this number of characters have one line. */
const mostOnOneLine = 12;

/**
 * One line or two of about the same length, the first with its space: "The attack " and "at the airport".
 * Titles without spaces have one line.
 */
export const splitTitle = (title: string): string[] => {
  const ends = [...title.matchAll(/ /g)].map(({ index }) => index + 1);
  const getLength = (end: number): number => Math.max(end, title.length - end);
  const [best] = ends.toSorted((a, b) => getLength(a) - getLength(b));
  if (title.length <= mostOnOneLine || best === undefined) return [title];
  return [title.slice(0, best), title.slice(best)];
};
