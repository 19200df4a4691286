/** How alike two addresses are; small, because the page for lost readers sends it along. */

/** Pairs of neighbouring letters, so that a slip of the finger changes only two of many. */
const getPairs = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));

/** Sørensen's similarity of two texts by their pairs of letters: 0 for strangers, 1 for the same. */
export const getSimilarity = (a: string, b: string): number => {
  const [first, second] = [getPairs(a.toLowerCase()), getPairs(b.toLowerCase())];
  const left = [...second];
  const shared = first.filter((pair) => {
    const index = left.indexOf(pair);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
  return (2 * shared.length) / (first.length + second.length || 1);
};
