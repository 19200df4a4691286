/** Compares long texts. */

/** Where a text first differs from the one expected, with both; empty where it does not. */
export const findDifference = (text: string, expected: string): string => {
  if (text === expected) return '';
  let at = 0;
  while (text[at] === expected[at]) at += 1;
  const cut = (words: string) => words.slice(Math.max(0, at - 20), at + 60);
  return `Unexpected "${cut(text)}", expected "${cut(expected)}".`;
};
