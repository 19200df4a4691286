/** Finds words that a text denies where the sentence of the record nearest to it affirms them, and the reverse. */
import { memoise, memoiseByObject } from '../../platform/memoise.ts';
import { findDenied, hasAnyDenial, hasDenial } from '../language/words/denials.ts';
import { countShared } from '../language/words/shared-words.ts';
import { getRoot, getStems } from '../language/words/stems.ts';
import { splitText } from './opposed-sentences.ts';

/** What a text denies or leaves undenied, and the sentence that says otherwise. */
export interface DenialProblem {
  /** The denial, or the word that lacks one. */
  words: string;
  start: number;
  end: number;
  isAdded: boolean;
  sentence: string;
}

const hasRoot = (text: string, stem: string): boolean =>
  getStems(text).some((each) => getRoot(each) === getRoot(stem));

/** The sentences of some texts that have a stem. */
const getSentencesWith = memoiseByObject((texts: string[]) =>
  memoise((stem: string): string[] =>
    texts.flatMap((text) => splitText(text).filter((sentence) => hasRoot(sentence, stem))),
  ),
);

const getDeniedOf = memoise((text: string) =>
  splitText(text).flatMap((sentence) =>
    findDenied(sentence).map(({ stem }) => ({ sentence, stem })),
  ),
);

/** Every word that a sentence of some texts denies. */
const listDenied = memoiseByObject((texts: string[]) => texts.flatMap(getDeniedOf));

const getNearest = (text: string, stem: string, texts: string[]) =>
  getSentencesWith(texts)(stem)
    .map((sentence) => ({ sentence, shared: countShared(text, sentence, [stem]) }))
    .sort((a, b) => b.shared - a.shared);

const findAdded = (text: string, texts: string[], least: number): DenialProblem[] =>
  findDenied(text).flatMap(({ stem, words, start, end }) => {
    // "One claimed it; nobody claimed the other" says both.
    if (getStems(text).filter((each) => each === stem).length > 1) return [];
    const [nearest, ...others] = getNearest(text, stem, texts);
    if (!nearest || nearest.shared < least) return [];
    const near = [nearest, ...others].filter(({ shared }) => shared > nearest.shared - 2);
    if (near.some(({ sentence }) => hasAnyDenial(sentence))) return [];
    return [{ words, start, end, isAdded: true, sentence: nearest.sentence }];
  });

const locate = (text: string, stem: string): [number, number] => {
  const found = [...text.matchAll(/\p{L}[\p{L}’'-]*/gu)].find(({ 0: word }) => hasRoot(word, stem));
  return found ? [found.index, found.index + found[0].length] : [0, text.length];
};

/** The clause of a text at an offset: a denial in another clause denies nothing here. */
const getClause = (text: string, offset: number): string => {
  // "Nobody, the Gazette wrote, had counted": a subject denies across commas.
  if (/\b(?:nobody|none|no one|nothing|neither|nor)\b/iu.test(text)) return text;
  // "No sign that the port and the line had agreed" denies to its end.
  const [denied] =
    /\bno (?:sign|evidence|indication|proof|hint|trace)s? (?:that|of)\b/iu.exec(text) ?? [];
  if (denied && offset > text.indexOf(denied)) return text.slice(text.indexOf(denied));
  const end = /[,;:()]|\b(?:and|but|while|whereas|though|although)\b/u;
  const before = text.slice(0, offset).split(end).at(-1) ?? '';
  return before + (text.slice(offset).split(end)[0] ?? '');
};

/** Words that a text shares at least with a sentence of the many entries with which it is compared. */
const far = 3;

/** Words that say who tells of something, and what is denied. */
const telling =
  /^(?:say|said|report|write|wrote|adds?|group|anythi|read|party|body|side|find|found|regist|list|letter|log|page)$/u;

/** A short sentence is restated where all its words are: "The hill has no station". */
const getLeast = (sentence: string, stem: string, least: number): number => {
  const own = new Set(getStems(sentence).filter((each) => each !== stem && !telling.test(each)));
  return Math.max(1, Math.min(least, own.size));
};

/** "That is a UN figure" repeats "no UN figure for pay was found": its words directly follow the denial. */
const isRepeated = (text: string, sentence: string, stem: string): boolean => {
  const own = getStems(text);
  const said = getStems(sentence);
  const at = said.indexOf(stem);
  return own.length > 1 && own[0] === stem && own.every((each, index) => said[at + index] === each);
};

/** Among the sentences of many entries, one that shares much less with a text is about something else. */
const isAsNear = (other: { shared: number }, shared: number, least: number): boolean =>
  least < far || other.shared >= shared - 1;

const findDropped = (text: string, texts: string[], least: number): DenialProblem[] =>
  listDenied(texts).flatMap(({ sentence, stem }) => {
    if (!hasRoot(text, stem)) return [];
    const [start, end] = locate(text, stem);
    if (hasAnyDenial(getClause(text, start))) return [];
    const shared = countShared(text, sentence, [stem]);
    const isWhole = shared > 0 && isRepeated(text, sentence, stem);
    if (!isWhole && shared < getLeast(sentence, stem, least)) return [];
    const others = getNearest(text, stem, texts).filter((other) => isAsNear(other, shared, least));
    if (others.some((other) => !hasDenial(other.sentence))) return [];
    return [{ words: text.slice(start, end), start, end, isAdded: false, sentence }];
  });

/** Every denial too many or too few in a text, beside the texts that it restates. */
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
