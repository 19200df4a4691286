/** Similarity of two addresses. Kept small, because the 404 page includes it as a script. */

/** Bigrams of a text. A typing error changes at most two of them. */
const getPairs = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));

/** The Sørensen–Dice coefficient of two texts by bigrams, from 0 to 1 for equal texts. */
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
