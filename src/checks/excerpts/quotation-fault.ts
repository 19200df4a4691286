/** Describes the fault of a quotation, by comparing it with excerpts. */
import { describeExcerpt, type Excerpt } from './excerpts.ts';
import { compareWords, findReversal, hasNeedlessEllipsis, isVerbatim } from './quotations.ts';

/** Ids of the rules about quotations, one for each kind of fault. */
export type QuotationFault = 'quotation-unmarked' | 'quotation-altered' | 'quotation-unchecked';

/** A fault, and the message about it. */
export interface Fault {
  fault: QuotationFault;
  reason: string;
}

/** Compares a quotation with the relevant excerpts, and with those of the whole analysis. */
type FindFault = (words: string, near: Excerpt[], all: Excerpt[]) => Fault | undefined;

/**
 * Minimum similarity for an excerpt to count as the source; without a mark, at least three words must
 * match too.
 */
const likely = 0.5;
const enough = 3;

const describeAltered = (reason: string): Fault => ({ fault: 'quotation-altered', reason });

const findExcerptsWithWords = (words: string, excerpts: Excerpt[]): Excerpt[] =>
  excerpts.filter(({ text }) => isVerbatim(words, text));

/** An insertion must not reverse the meaning. */
const findReversed: FindFault = (words, _near, all) => {
  const reversal = findReversal(
    words,
    all.map(({ text }) => text),
  );
  return reversal === undefined
    ? undefined
    : describeAltered(
        `Unexpected "${reversal}" that reverses the meaning of the quotation "${words}", expected the words of the excerpt, or an addition that only explains them.`,
      );
};

/** An ellipsis that omits nothing misleads readers. */
const findNeedlessEllipsis: FindFault = (words, near) => {
  const excerptsWithWords = findExcerptsWithWords(words, near);
  const [first] = excerptsWithWords;
  return first && excerptsWithWords.every(({ text }) => hasNeedlessEllipsis(words, text))
    ? describeAltered(
        `Unexpected ellipsis in "${words}", expected none: the excerpt of ${describeExcerpt(first)} has no other words there.`,
      )
    : undefined;
};

/** The words are verbatim in the excerpt of a claim that is not marked. */
const findUnmarked: FindFault = (words, _near, all) => {
  const elsewhere = all.find(({ text }) => isVerbatim(words, text));
  return (
    elsewhere && {
      fault: 'quotation-unmarked',
      reason: `Unexpected quotation of ${describeExcerpt(elsewhere)}, expected that claim to be marked in the same paragraph.`,
    }
  );
};

/** An ellipsis may omit words within an excerpt, but must not join two excerpts. */
const findJoined: FindFault = (words, _near, all) => {
  const pieces = words.split(/…|\.\.\./).filter((piece) => piece.trim() !== '');
  const found = pieces.map((piece) => all.find(({ text }) => isVerbatim(piece, text)));
  if (pieces.length < 2 || found.includes(undefined)) return undefined;
  const names = new Set(found.flatMap((excerpt) => (excerpt ? describeExcerpt(excerpt) : [])));
  return describeAltered(
    `Unexpected ellipsis that joins the excerpts of ${[...names].join(' and ')}, expected a quotation of one excerpt.`,
  );
};

/** The words are like those of an excerpt. */
const findChanged: FindFault = (words, near, all) => {
  const [best] = [...near, ...all]
    .map((excerpt) => ({ excerpt, ...compareWords(words, excerpt.text) }))
    .filter(({ excerpt, matching }) => near.includes(excerpt) || matching >= enough)
    .sort((a, b) => b.similarity - a.similarity);
  if (!best || best.similarity < likely) return undefined;
  return describeAltered(
    `Unexpected change to the excerpt of ${describeExcerpt(best.excerpt)}, expected its exact words: ${best.words}`,
  );
};

/** The words are unlike those of every excerpt. */
const describeUnchecked: FindFault = (words) => ({
  fault: 'quotation-unchecked',
  reason: `Unexpected quotation "${words}" that is in no excerpt, expected an excerpt in the evidence, a paraphrase, or an entry under \`allow\`.`,
});

/** Faults of words that are verbatim in a relevant excerpt, in order. */
const faultsOfVerbatim = [findReversed, findNeedlessEllipsis];

/** Faults of all other words, in order. */
const faultsOfOthers = [findReversed, findUnmarked, findJoined, findChanged, describeUnchecked];

/** The first fault of a quotation; undefined when a relevant excerpt contains it verbatim. */
export const findFault: FindFault = (words, near, all) => {
  const isExact = near.some(({ text }) => isVerbatim(words, text));
  for (const find of isExact ? faultsOfVerbatim : faultsOfOthers) {
    const fault = find(words, near, all);
    if (fault) return fault;
  }
  return undefined;
};
