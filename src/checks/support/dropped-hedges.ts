/** Finds doubts of the record or of other texts that a sentence without marks drops. */
import { memoise, memoiseByObject } from '../../platform/memoise.ts';
import { findAttributed } from '../language/words/attributions.ts';
import { hasDenial } from '../language/words/denials.ts';
import { findHedges, isHedged, type Hedge } from '../language/words/hedges.ts';
import { findStatements } from '../language/words/sentences.ts';
import { countShared } from '../language/words/shared-words.ts';
import { getStems } from '../language/words/stems.ts';

/** A doubt, and the sentence that has it. */
export interface DroppedHedge {
  words: string;
  sentence: string;
}

/** The sentences of some texts, with their hedges. */
const readTexts = memoiseByObject((texts: string[]) => {
  const all = texts.flatMap((text) => findStatements(text).map(({ words }) => words.trim()));
  return {
    doubtful: all.flatMap((sentence) => findHedges(sentence).map((hedge) => ({ sentence, hedge }))),
    plain: all.filter((sentence) => !isHedged(sentence)),
  };
});

/** Whether a text has the first of the hedged words, and another of them. */
const isSaid = ({ hedged: [first = '', ...others] }: Hedge, text: string): boolean => {
  const stems = getStems(text);
  return stems.includes(first) && others.some((stem) => stems.includes(stem));
};

/** The number of words that a sentence and the closest one without doubt share, if it has a stem. */
const countPlain = (text: string, stem: string, plain: string[]): number =>
  Math.max(
    0,
    ...plain
      .filter((sentence) => getStems(sentence).includes(stem))
      .map((sentence) => countShared(text, sentence, [])),
  );

/** A doubt of the closest sentence of some texts that a sentence without any doubt drops. */
export const findDroppedHedge = (
  text: string,
  texts: string[],
  least: number,
): DroppedHedge | undefined => {
  if (isHedged(text) || hasDenial(text)) return undefined;
  const isTold = findAttributed(text).length > 0;
  const { doubtful, plain } = readTexts(texts);
  const found = doubtful.find(({ hedge, sentence }) => {
    if (!isSaid(hedge, text) || (hedge.isRelayed && isTold)) return false;
    const shared = countShared(text, sentence, []);
    return shared >= least && shared > countPlain(text, hedge.hedged[0] ?? '', plain);
  });
  return found && { words: found.hedge.words, sentence: found.sentence };
};

/** A stem without the ending of a verb, of which stems of six letters keep a part: "helpin". */
const getRoot = (stem: string): string => stem.replace(/(?:ing?|ed|e)$/u, '');

/** Two words in a row, without the endings of verbs: "help isis" for "helped Isis". */
const getPairs = memoise((text: string): Set<string> => {
  const roots = getStems(text).map(getRoot);
  return new Set(roots.slice(1).map((root, index) => `${roots[index]} ${root}`));
});

/** The words directly after each "suspected of" and the like, with their sentence. */
const listSuspicions = memoiseByObject((texts: string[]) =>
  texts.flatMap((text) =>
    findStatements(text).flatMap(({ words: sentence }) =>
      findHedges(sentence)
        .filter(({ isRelayed }) => !isRelayed)
        .flatMap(({ words, hedged: [first, second] }) =>
          first && second
            ? [{ words, sentence, pair: `${getRoot(first)} ${getRoot(second)}` }]
            : [],
        ),
    ),
  ),
);

/** All pairs of words in sentences without doubt, with the number of sentences that have them. */
const countPlainPairs = memoiseByObject((texts: string[]) => {
  const counts = new Map<string, number>();
  for (const sentence of readTexts(texts).plain)
    for (const pair of getPairs(sentence)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
});

/** A doubt about the same two words that all other texts have, which share another word as well. */
export const findDoubtElsewhere = (text: string, all: string[]): DroppedHedge | undefined => {
  if (isHedged(text) || hasDenial(text) || findAttributed(text).length > 0) return undefined;
  const pairs = getPairs(text);
  return listSuspicions(all).find(
    ({ pair, sentence }) =>
      pairs.has(pair) &&
      (countPlainPairs(all).get(pair) ?? 0) < 2 &&
      countShared(text, sentence, []) > 2,
  );
};
