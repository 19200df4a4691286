/** Finds the sentences of the record that have a word of the same set of opposites: "rose", "fell". */
import { memoise } from '../../platform/memoise.ts';
import { getClause } from '../language/quantities/measure-words.ts';
import { findOpposedWords, type OpposedWord } from '../language/words/opposites.ts';
import { splitStatements } from '../language/words/sentences.ts';
import { countShared } from '../language/words/shared-words.ts';
import { getStems } from '../language/words/stems.ts';

/** A sentence and a word of a set of opposites in it. */
interface SentenceWord {
  sentence: string;
  other: OpposedWord;
}

/** Words that only identify something along with adjacent words: "before the war". */
const relative =
  /^(?:early|late|later|earlier|sooner|before|after|following|ahead|prior|first|last|above|below|beneath|inside|within|outside|every|all|each|no|none|more|fewer|less|start|began|begin|end|stop|ended)/iu;

/** Prepositions, whose meaning depends only on what follows. */
const preposition =
  /^(?:before|after|following|ahead|prior|inside|within|outside|above|below|beneath)/iu;

/** How many words on each side of a word give it its meaning. */
const reach = 3;

const getBefore = (text: string, { start }: OpposedWord): string[] =>
  getStems(text.slice(0, start)).slice(-reach);

const getAfter = (text: string, { end }: OpposedWord): string[] =>
  getStems(text.slice(end)).slice(0, reach);

/** Whether a word and its opposite are beside the same words. */
const isBesideSame = (
  word: OpposedWord,
  text: string,
  { sentence, other }: SentenceWord,
): boolean => {
  const isAhead = preposition.test(word.words);
  const own = [...(isAhead ? [] : getBefore(text, word)), ...getAfter(text, word)];
  const known = [...(isAhead ? [] : getBefore(sentence, other)), ...getAfter(sentence, other)];
  return own.some((stem) => known.includes(stem));
};

/** The words of a text by set. */
const getTextWords = memoise((text: string): Map<number, SentenceWord[]> =>
  Map.groupBy(
    splitStatements(text).flatMap((sentence) =>
      findOpposedWords(sentence).map((other) => ({ sentence, other })),
    ),
    ({ other }) => other.set,
  ),
);

/** Words for what is said, which belong to the subject of their clause: "the auditor, who denied it, and the board". */
const speech = /^(?:denies|denied|denying)$/iu;

/** A sentence with a word of the set, how many other words it shares, and whether the word is the same. */
export interface Candidate extends SentenceWord {
  shared: number;
  isSame: boolean;
}

/** Sentences with a word from the same set, each with the number of other shared words. */
export const findCandidates = (word: OpposedWord, text: string, texts: string[]): Candidate[] => {
  const words = speech.test(word.words) ? getClause(text, word.start, word.end) : text;
  return texts
    .flatMap((each) => getTextWords(each).get(word.set) ?? [])
    .filter((found) => !relative.test(word.words) || isBesideSame(word, text, found))
    .map(({ sentence, other }) => ({
      sentence,
      other,
      shared: countShared(words, sentence, [word.words, other.words]),
      isSame: other.side === word.side,
    }));
};
