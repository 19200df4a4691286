/** How many speak: "one member state" is not "member states". */

/** Words that say how many speak. */
export interface SpeakerCount {
  count: 'one' | 'several';
  words: string;
}

const speakers = 'states?|officials?|analysts?|sources?|witness(?:es)?|researchers?|governments?';
const one = new RegExp(`\\b(?:one|an?|a single)\\s(?:\\p{L}+\\s){0,2}(?:${speakers})\\b`, 'iu');
const several =
  /\b(?:(?:member|several|some|many|two|three)\s)+(?:states|officials|analysts|sources|witnesses|researchers|governments)\b/iu;

/** How many speak in a text; undefined where it says neither. */
export const findSpeakerCount = (text: string): SpeakerCount | undefined => {
  const [single] = one.exec(text) ?? [];
  if (single !== undefined) return { count: 'one', words: single };
  const [many] = several.exec(text) ?? [];
  return many === undefined ? undefined : { count: 'several', words: many };
};
