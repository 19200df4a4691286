/** The similarity of two addresses; small, because it is a script of the 404 page. */

/** Pairs of adjacent letters; one typing error changes at most two of them. */
const getPairs = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));

/** The Sørensen–Dice coefficient of two texts by their pairs of letters: from 0 to 1 for equal texts. */
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
