/** Scripts that do not put spaces between words. */

/** Source of a pattern: a letter of such a script. Needs the flag "u". */
export const unspacedLetter =
  '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]';
