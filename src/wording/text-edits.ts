/** Edits of a text that keep track of character offsets. */

/** A range of characters and its replacement. */
export interface TextEdit {
  at: number;
  length: number;
  words: string;
}

/** The replacement of each UTF-16 code unit: itself, other characters, or nothing. */
export const applyEdits = (text: string, changes: TextEdit[]): string[] => {
  const characters = text.split('');
  for (const { at, length, words } of changes)
    characters.splice(at, length, words, ...Array.from({ length: length - 1 }, () => ''));
  return characters;
};
