/** Finds whether one speaker or several are named: "one member state", "member states". */

/** The words that give the number of speakers. */
export interface SpeakerCount {
  count: 'one' | 'several';
  words: string;
}

const speakers = 'states?|officials?|analysts?|sources?|witness(?:es)?|researchers?|governments?';
const one = new RegExp(`\\b(?:one|an?|a single)\\s(?:\\p{L}+\\s){0,2}(?:${speakers})\\b`, 'iu');
const several =
  /\b(?:(?:member|several|some|many|two|three)\s)+(?:states|officials|analysts|sources|witnesses|researchers|governments)\b/iu;

/** How many speakers a text names; undefined when it does not say. */
export const findSpeakerCount = (text: string): SpeakerCount | undefined => {
  const [single] = one.exec(text) ?? [];
  if (single !== undefined) return { count: 'one', words: single };
  const [many] = several.exec(text) ?? [];
  return many === undefined ? undefined : { count: 'several', words: many };
};
