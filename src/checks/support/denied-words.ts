/** Finds words that a text negates but the closest sentence of the record affirms, and the reverse. */
import { memoise, memoiseByObject } from '../../platform/memoise.ts';
import { findDenied, hasAnyDenial, hasDenial } from '../language/words/denials.ts';
import { splitStatements } from '../language/words/sentences.ts';
import { countShared } from '../language/words/shared-words.ts';
import { getRoot, getStems } from '../language/words/stems.ts';

/** A negation that is missing or added in a text, and the sentence that differs. */
export interface DenialProblem {
  /** The negation, or the word that lacks one. */
  words: string;
  start: number;
  end: number;
  isAdded: boolean;
  sentence: string;
}

const hasRoot = (text: string, stem: string): boolean =>
  getStems(text).some((each) => getRoot(each) === getRoot(stem));

/** The sentences of some texts, by stem. */
const getSentencesWith = memoiseByObject((texts: string[]) =>
  memoise((stem: string): string[] =>
    texts.flatMap((text) => splitStatements(text).filter((sentence) => hasRoot(sentence, stem))),
  ),
);

const getDeniedOf = memoise((text: string) =>
  splitStatements(text).flatMap((sentence) =>
    findDenied(sentence).map(({ stem }) => ({ sentence, stem })),
  ),
);

/** Every negated word in some texts, with its sentence. */
const listDenied = memoiseByObject((texts: string[]) => texts.flatMap(getDeniedOf));

/** A sentence, and how many words a text shares with it. */
interface Near {
  sentence: string;
  shared: number;
}

const getNearestSentences = (text: string, stem: string, texts: string[]): Near[] =>
  getSentencesWith(texts)(stem)
    .map((sentence) => ({ sentence, shared: countShared(text, sentence, [stem]) }))
    .sort((a, b) => b.shared - a.shared);

/** Whether a sentence says only that there was none of something: "There had been no warnings." */
const isBare = (text: string): boolean =>
  /^There (?:was|were|is|are|(?:had|has|have) been) no \p{Ll}+[.;]\s*$/u.test(text);

/** Whether a sentence has nothing but what the text has too: "It reports the sum for the port." */
const isContained = ({ sentence, shared }: Near, stem: string): boolean =>
  shared > 1 && shared === new Set(getStems(sentence).filter((each) => each !== stem)).size;

/** Whether a sentence negates anything. "Against" does not, where the text has it too. */
const isNegating = (sentence: string, text: string): boolean =>
  hasAnyDenial(/\bagainst\b/iu.test(text) ? sentence.replace(/\bagainst\b/giu, '') : sentence);

/** Matches two negations that affirm: "would not be kept without success". */
const twice = /\b(?:not|never|no|nobody|cannot)\b[^,.;]*\b(?:without|unless|until|except)\b/iu;

const findAdded = (text: string, texts: string[], least: number): DenialProblem[] =>
  findDenied(text).flatMap(({ stem, words, start, end }) => {
    // A sentence may both affirm and negate a word: "One claimed it; nobody claimed the other".
    if (getStems(text).filter((each) => each === stem).length > 1 || twice.test(text)) return [];
    const [nearest, ...others] = getNearestSentences(text, stem, texts);
    if (!nearest) return [];
    const enough = isBare(text) ? 0 : least;
    if (nearest.shared < enough && !isContained(nearest, stem)) return [];
    const near = [nearest, ...others].filter(({ shared }) => shared > nearest.shared - 2);
    if (near.some(({ sentence }) => isNegating(sentence, text))) return [];
    return [{ words, start, end, isAdded: true, sentence: nearest.sentence }];
  });

const locate = (text: string, stem: string): [number, number] => {
  const found = [...text.matchAll(/\p{L}[\p{L}’'-]*/gu)].find(({ 0: word }) => hasRoot(word, stem));
  return found ? [found.index, found.index + found[0].length] : [0, text.length];
};

/** The clause at an offset, because a negation in another clause has no effect on it. */
const getClause = (text: string, offset: number): string => {
  // A negated subject applies across commas: "Nobody, the Gazette wrote, had counted".
  if (/\b(?:nobody|none|no one|nothing|neither|nor)\b/iu.test(text)) return text;
  // A negated "that" clause extends to the end: "No sign that the port and the line had agreed".
  const [denied] =
    /\bno (?:sign|evidence|indication|proof|hint|trace)s? (?:that|of)\b/iu.exec(text) ?? [];
  if (denied && offset > text.indexOf(denied)) return text.slice(text.indexOf(denied));
  const end = /[,;:()]|\b(?:and|but|while|whereas|though|although)\b/u;
  const before = text.slice(0, offset).split(end).at(-1) ?? '';
  return before + (text.slice(offset).split(end)[0] ?? '');
};

/** Minimum number of shared words when a text is compared with many entries. */
const far = 3;

/** Words that attribute, and words for the act of negating. */
const telling =
  /^(?:say|said|report|write|wrote|adds?|group|anythi|read|party|body|side|find|found|regist|list|letter|log|page)$/u;

/** How many words must be shared. A short sentence must share all of them: "The hill has no station". */
const getLeast = (sentence: string, stem: string, least: number): number => {
  const own = new Set(getStems(sentence).filter((each) => each !== stem && !telling.test(each)));
  return Math.max(1, Math.min(least, own.size));
};

/** Whether the negated words follow directly: "That is a UN figure" repeats "no UN figure for pay was found". */
const isRepeated = (text: string, sentence: string, stem: string): boolean => {
  const own = getStems(text);
  const said = getStems(sentence);
  const at = said.indexOf(stem);
  return own.length > 1 && own[0] === stem && own.every((each, index) => said[at + index] === each);
};

/**
 * Whether a sentence is about as close as the closest one; with many entries, others are about something
 * else.
 */
const isAsNear = (other: { shared: number }, shared: number, least: number): boolean =>
  least < far || other.shared >= shared - 1;

/** Matches what can be done, which "cannot be done" denies directly. */
const able = /\b(?:can|could)\s(?:be\s)?(?<verb>\p{L}+)/iu;

/** Whether a text says that something can be done, and a sentence that it cannot. */
const isReversed = (text: string, sentence: string, stem: string): boolean =>
  /\b(?:cannot|could not)\b/iu.test(sentence) &&
  hasRoot(able.exec(text)?.groups?.['verb'] ?? '', stem);

const findDropped = (text: string, texts: string[], least: number): DenialProblem[] =>
  listDenied(texts).flatMap(({ sentence, stem }) => {
    if (!hasRoot(text, stem)) return [];
    const [start, end] = locate(text, stem);
    if (hasAnyDenial(getClause(text, start))) return [];
    const shared = countShared(text, sentence, [stem]);
    const isWhole = shared > 0 && isRepeated(text, sentence, stem);
    const enough = Math.min(least, isReversed(text, sentence, stem) ? far - 1 : least);
    if (!isWhole && shared < getLeast(sentence, stem, enough)) return [];
    const others = getNearestSentences(text, stem, texts).filter((other) =>
      isAsNear(other, shared, least),
    );
    if (others.some((other) => !hasDenial(other.sentence))) return [];
    return [{ words: text.slice(start, end), start, end, isAdded: false, sentence }];
  });

/** Every negation that is added or missing in a text, compared with the texts that it restates. */
export const findDenialProblems = (
  text: string,
  texts: string[],
  least: number,
): DenialProblem[] => {
  const problems = [...findAdded(text, texts, least), ...findDropped(text, texts, least)];
  return problems.filter(
    ({ start, isAdded }, index) =>
      problems.findIndex((other) => other.start === start && other.isAdded === isAdded) === index,
  );
};
