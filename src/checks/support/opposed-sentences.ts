/** Finds words whose opposite is in the closest sentence of the record: "rose" where it has "fell". */
import { getClause } from '../language/quantities/measure-words.ts';
import { findMeasures } from '../language/quantities/measures.ts';
import { hasDenial, isDeniedAt } from '../language/words/denials.ts';
import { findOpposedWords, isDenyingSet, type OpposedWord } from '../language/words/opposites.ts';
import { getStems } from '../language/words/stems.ts';
import { findCandidates, type Candidate } from './opposed-candidates.ts';

/** A word in a text, and its opposite in the closest sentence. */
export interface Opposed extends OpposedWord {
  expected: string;
  sentence: string;
}

/** Words for trends. */
const trend =
  /^(?:r[io]s|rais|gr[eo]w|increas|climb|f[ea]ll|shr[aiu]nk|decreas|declin|drop|sank|cut|lower|reduc)/iu;

const getValues = (text: string): number[] => findMeasures(text).map(({ value }) => value);

/** A count may rise to one number after falling to another. */
const isOfOtherNumbers = ({ words }: OpposedWord, text: string, sentence: string): boolean => {
  const [own, others] = [getValues(text), getValues(sentence)];
  return (
    trend.test(words) &&
    own.length > 0 &&
    others.length > 0 &&
    !own.some((value) => others.includes(value))
  );
};

/** Words for certainty, height, surprise and ways, which only a negation directly before them reverses. */
const direct =
  /^(?:certainly|definitely|undoubtedly|probably|possibly|perhaps|apparently|allegedly|high|low|(?:un)?surprising|(?:no )?surprise|(?:gone|went|go) (?:round|through)|bypass\p{L}*)$/iu;

/** Nouns for people and targets, which a negation elsewhere in the sentence does not reverse. */
const thing =
  /^(?:m[ae]n|boys?|wom[ae]n|girls?|child|children|civilians?|soldiers|combatants|fighters|militants|insurgents|mosques?|church|churches|temples?)$/iu;

/**
 * The range in which a negation reverses a word: its clause for nouns, the word alone where only a direct
 * negation counts, else the whole text.
 */
const getReach = (text: string, { words, start, end }: OpposedWord): string => {
  if (direct.test(words)) return words;
  return thing.test(words) ? getClause(text, start, end) : text;
};

/** Whether a negation on one side makes the texts agree: "did not rise" and "fell". */
const isTurned = (word: OpposedWord, text: string, { sentence, other }: Candidate): boolean =>
  // "In nothing had anyone claimed it" agrees with "nobody claimed it".
  (/^any/i.test(word.words) && hasDenial(text.slice(0, word.start))) ||
  isDeniedAt(text, word.start) ||
  (!isDenyingSet(word) && hasDenial(getReach(text, word)) !== hasDenial(getReach(sentence, other)));

/** Minimum number of shared words when a text is compared with many entries. */
const far = 2;

/**
 * The closest sentence with the opposite of a word that shares at least `enough` other words; undefined
 * when an equally close one has the word itself.
 */
const findNearest = (
  candidates: Candidate[],
  enough: number,
  least: number,
): Candidate | undefined => {
  const same = candidates.filter(({ isSame }) => isSame).map(({ shared }) => shared);
  // The entry of a single claim may use the word anywhere.
  if (same.length > 0 && least < far) return undefined;
  const most = Math.max(-1, ...same);
  return candidates
    .filter(({ isSame, shared }) => !isSame && shared >= enough && shared > most)
    .sort((a, b) => b.shared - a.shared)[0];
};

/**
 * Words whose opposite is in a sentence that shares at least `least` other words with the text, unless
 * an equally close sentence has the word itself.
 */
export const findOpposed = (text: string, texts: string[], least: number): Opposed[] => {
  const words = findOpposedWords(text).filter(({ isPlain }) => !isPlain);
  if (words.length === 0) return [];
  // A short text has fewer words to share: "Analysts were divided" has one.
  const enough = Math.min(least, new Set(getStems(text)).size - 1);
  // Among many entries, a text without other words matches none in particular: "They rose".
  if (enough === 0 && least >= far) return [];
  return words.flatMap((word) => {
    const nearest = findNearest(findCandidates(word, text, texts), enough, least);
    if (!nearest || isTurned(word, text, nearest)) return [];
    if (isOfOtherNumbers(word, text, nearest.sentence)) return [];
    return [{ ...word, expected: nearest.other.words, sentence: nearest.sentence }];
  });
};
