/** Changes to a text that leave each of its characters its place. */

/** Some characters of a text, and what stands in their place. */
export interface Change {
  at: number;
  length: number;
  words: string;
}

/** For each character (UTF-16 code unit), what stands in its place: itself, other words, or nothing. */
export const applyChanges = (text: string, changes: Change[]): string[] => {
  const characters = text.split('');
  for (const { at, length, words } of changes)
    characters.splice(at, length, words, ...Array.from({ length: length - 1 }, () => ''));
  return characters;
};
