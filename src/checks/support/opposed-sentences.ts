/** Finds words whose opposite is in the closest sentence of the record: "rose" where it has "fell". */
import { memoise, memoiseByObject } from '../../platform/memoise.ts';
import { getClause } from '../language/quantities/measure-words.ts';
import { findMeasures } from '../language/quantities/measures.ts';
import { countShared } from '../language/words/shared-words.ts';
import { findOpposedWords, isDenyingSet, type OpposedWord } from '../language/words/opposites.ts';
import { hasDenial, isDeniedAt } from '../language/words/denials.ts';
import { findStatements } from '../language/words/sentences.ts';
import { getStems } from '../language/words/stems.ts';

/** A word in a text, and its opposite in the closest sentence. */
export interface Opposed extends OpposedWord {
  expected: string;
  sentence: string;
}

/** Words that only identify something along with adjacent words: "before the war". */
const relative =
  /^(?:early|late|later|earlier|sooner|before|after|following|ahead|prior|first|last|above|below|beneath|inside|within|outside|every|all|each|no|none|more|fewer|less|start|began|begin|end|stop|ended)/iu;

const beside = 3;

/** The words before and after a word, which give it its meaning. */
const getBeside = (text: string, { start, end }: OpposedWord) => ({
  before: getStems(text.slice(0, start)).slice(-beside),
  after: getStems(text.slice(end)).slice(0, beside),
});

/** Prepositions, whose meaning depends only on what follows. */
const isPreposition =
  /^(?:before|after|following|ahead|prior|inside|within|outside|above|below|beneath)/iu;

const isBesideSame = (word: OpposedWord, text: string, other: OpposedWord, sentence: string) => {
  const isAhead = isPreposition.test(word.words);
  const [own, known] = [getBeside(text, word), getBeside(sentence, other)].map(
    ({ before, after }) => (isAhead ? after : [...before, ...after]),
  );
  return own?.some((stem) => known?.includes(stem));
};

interface Candidate {
  sentence: string;
  other: OpposedWord;
  shared: number;
  isSame: boolean;
}

/** Splits a text of the record into sentences. */
export const splitText = memoise((text: string): string[] =>
  findStatements(text).map(({ words }) => words.trim()),
);

/** A word from a set, and its sentence. */
interface SentenceWord {
  sentence: string;
  other: OpposedWord;
}

const getTextWords = memoise((text: string): Map<number, SentenceWord[]> =>
  Map.groupBy(
    splitText(text).flatMap((sentence) =>
      findOpposedWords(sentence).map((other) => ({ sentence, other })),
    ),
    ({ other }) => other.set,
  ),
);

/** The words of a set in some texts, in order. */
const getWordsOf = memoiseByObject((texts: string[]) =>
  memoise((set: number): SentenceWord[] =>
    texts.flatMap((text) => getTextWords(text).get(set) ?? []),
  ),
);

/** Words for what is said, whose subject is in their clause: "the auditor, who denied it, and the board". */
const speech = /^(?:denies|denied|denying)$/iu;

/** Sentences with a word from the same set, each with the number of other shared words. */
const getCandidates = (word: OpposedWord, text: string, texts: string[]): Candidate[] =>
  getWordsOf(texts)(word.set)
    .filter(
      ({ sentence, other }) =>
        !relative.test(word.words) || isBesideSame(word, text, other, sentence),
    )
    .map(({ sentence, other }) => ({
      sentence,
      other,
      shared: countShared(
        speech.test(word.words) ? getClause(text, word.start, word.end) : text,
        sentence,
        [word.words, other.words],
      ),
      isSame: other.side === word.side,
    }));

const trend =
  /^(?:r[io]s|rais|gr[eo]w|increas|climb|f[ea]ll|shr[aiu]nk|decreas|declin|drop|sank|cut|lower|reduc)/iu;

const getValues = memoise((text: string): (number | undefined)[] =>
  findMeasures(text).map(({ value }) => value),
);

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
const isTurned = (
  word: OpposedWord,
  text: string,
  { sentence, other }: Pick<Candidate, 'sentence' | 'other'>,
): boolean =>
  // "In nothing had anyone claimed it" agrees with "nobody claimed it".
  (/^any/i.test(word.words) && hasDenial(text.slice(0, word.start))) ||
  isDeniedAt(text, word.start) ||
  (!isDenyingSet(word) && hasDenial(getReach(text, word)) !== hasDenial(getReach(sentence, other)));

/** Minimum number of shared words when a text is compared with many entries. */
const far = 2;

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
    const candidates = getCandidates(word, text, texts);
    const same = candidates.filter(({ isSame }) => isSame).map((each) => each.shared);
    // The entry of a single claim may use the word anywhere.
    if (same.length > 0 && least < far) return [];
    const most = Math.max(-1, ...same);
    const nearest = candidates
      .filter(({ isSame, shared }) => !isSame && shared >= enough && shared > most)
      .sort((a, b) => b.shared - a.shared)[0];
    if (!nearest || isTurned(word, text, nearest)) return [];
    if (isOfOtherNumbers(word, text, nearest.sentence)) return [];
    return [{ ...word, expected: nearest.other.words, sentence: nearest.sentence }];
  });
};
