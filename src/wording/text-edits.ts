/** Changes to a text that keep the offsets of its other characters. */

/** Some characters of a text and their replacement. */
export interface TextEdit {
  at: number;
  length: number;
  words: string;
}

/** For each character (UTF-16 code unit), its replacement: itself, other words, or nothing. */
export const applyEdits = (text: string, changes: TextEdit[]): string[] => {
  const characters = text.split('');
  for (const { at, length, words } of changes)
    characters.splice(at, length, words, ...Array.from({ length: length - 1 }, () => ''));
  return characters;
};
