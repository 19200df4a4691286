/** Finds quotations that no relevant excerpt contains, and describes the fault of each. */
import { memoiseByObject } from '../../platform/memoise.ts';
import type { VFile } from 'vfile';
import { findQuotations } from '../../wording/pair-quotations.ts';
import type { Claim } from '../texts/claim-marks.ts';
import { getLanguage, getProse, getValid, type AnalysisContent } from '../read/content.ts';
import { isEnglish } from '../../schemas/language.ts';
import { getSourceNames, isAllNamed } from '../names/speakers.ts';
import { describeExcerpt, getExcerpts, type Excerpt } from './excerpts.ts';
import { getAllowedWords, isAllowUnread } from '../read/front-matter.ts';
import type { Prose } from '../read/prose.ts';
import { findDataQuotations } from './data-quotations.ts';
import {
  compareWords,
  findReversal,
  hasIdleEllipsis,
  getWordLine,
  isVerbatim,
} from './quotations.ts';
import { readQuotations } from './read-quotations.ts';
import type { Range } from '../report/range.ts';
import { getRecordSentences } from '../texts/record-sentences.ts';

/** Ids of the rules about quotations, one for each kind of fault. */
export type QuotationFault = 'quotation-unmarked' | 'quotation-altered' | 'quotation-unchecked';

/** A quotation that is not verbatim in a relevant excerpt. */
export interface Unverified {
  fault: QuotationFault;
  reason: string;
  file: VFile;
  range: Range;
}

/**
 * Minimum similarity for an excerpt to count as the source; without a mark, at least three words must
 * match too.
 */
const likely = 0.5;
const enough = 3;

const describeAltered = (words: string, near: Excerpt[], all: Excerpt[]) => {
  const [best] = [...near, ...all]
    .map((excerpt) => ({ excerpt, ...compareWords(words, excerpt.text) }))
    .filter(({ excerpt, matching }) => near.includes(excerpt) || matching >= enough)
    .sort((a, b) => b.similarity - a.similarity);
  if (!best || best.similarity < likely) return undefined;
  return `Unexpected change to the excerpt of ${describeExcerpt(best.excerpt)}, expected its exact words: ${best.words}`;
};

/** An ellipsis may omit words within an excerpt, but must not join two excerpts. */
const describeJoined = (words: string, all: Excerpt[]): string | undefined => {
  const pieces = words.split(/…|\.\.\./).filter((piece) => piece.trim() !== '');
  const holders = pieces.map((piece) => all.find(({ text }) => isVerbatim(piece, text)));
  if (pieces.length < 2 || holders.some((holder) => !holder)) return undefined;
  const names = [...new Set(holders.flatMap((holder) => (holder ? describeExcerpt(holder) : [])))];
  return `Unexpected ellipsis that joins the excerpts of ${names.join(' and ')}, expected a quotation of one excerpt.`;
};

/** An ellipsis that omits nothing misleads readers. */
const describeIdle = (words: string, holders: Excerpt[]): string | undefined => {
  const [first] = holders;
  if (!first || !holders.every(({ text }) => hasIdleEllipsis(words, text))) return undefined;
  return `Unexpected ellipsis in "${words}", expected none: the excerpt of ${describeExcerpt(first)} has no words there to leave out.`;
};

type Verdict = Pick<Unverified, 'fault' | 'reason'>;

/** The fault of a quotation; undefined when an excerpt of the given claims contains it verbatim. */
const findFault = (words: string, near: Excerpt[], all: Excerpt[]): Verdict | undefined => {
  const texts = all.map(({ text }) => text);
  const reversal = findReversal(words, texts);
  if (reversal)
    return {
      fault: 'quotation-altered',
      reason: `Unexpected "${reversal}" that turns the quotation "${words}" round, expected the excerpt's words, or an addition that only explains them.`,
    };
  const holders = near.filter(({ text }) => isVerbatim(words, text));
  const idle = describeIdle(words, holders);
  if (idle) return { fault: 'quotation-altered', reason: idle };
  if (holders.length > 0) return undefined;
  const elsewhere = all.find(({ text }) => isVerbatim(words, text));
  if (elsewhere)
    return {
      fault: 'quotation-unmarked',
      reason: `Unexpected quotation of ${describeExcerpt(elsewhere)}, expected that claim to be marked in the same paragraph.`,
    };
  const joined = describeJoined(words, all);
  if (joined) return { fault: 'quotation-altered', reason: joined };
  const altered = describeAltered(words, near, all);
  if (altered) return { fault: 'quotation-altered', reason: altered };
  return {
    fault: 'quotation-unchecked',
    reason: `Unexpected quotation "${words}" that no excerpt carries, expected an excerpt in the evidence, a paraphrase, or an entry under \`allow\`.`,
  };
};

/** Texts that may be in quotation marks without an excerpt: titles of documents and words under `allow`. */
interface FreeTexts {
  texts: string[];
  lines: Set<string>;
}

const getFree = memoiseByObject((analysis: AnalysisContent): FreeTexts => {
  const texts = [
    ...getValid(analysis.sources).map(({ data }) => data.title),
    ...getAllowedWords(analysis),
  ];
  return { texts, lines: new Set(texts.map(getWordLine)) };
});

/**
 * Whether the words name a publisher or body. Languages other than English put such names in quotation
 * marks.
 */
const isNameOfSource = (words: string, { sources }: AnalysisContent, language: string): boolean =>
  !isEnglish(language) &&
  getValid(sources)
    .flatMap(({ data }) => getSourceNames(data))
    .some((name) => isAllNamed(words, name, language));

const isFree = (words: string, analysis: AnalysisContent): boolean => {
  const { texts, lines } = getFree(analysis);
  return (
    lines.has(getWordLine(words)) ||
    texts.some((text) => text.includes(words)) ||
    isNameOfSource(words, analysis, getLanguage(analysis))
  );
};

const getMarkedIds = (paragraphs: Prose[]): string[] =>
  paragraphs.flatMap(({ marks }) =>
    marks.filter(({ kind }) => kind === 'claim').map(({ id }) => id),
  );

/** The claims that are marked in some paragraphs. */
export const getMarkedClaims = (
  paragraphs: Prose[],
  { claims }: Pick<AnalysisContent, 'claims'>,
): Claim[] =>
  [...new Set(getMarkedIds(paragraphs))].flatMap((id) => {
    const claim = claims.get(id);
    return claim?.data ? [claim as Claim] : [];
  });

/** True when a marked claim is invalid or missing, because it may have the excerpt. */
const hasUnread = (paragraphs: Prose[], { claims }: AnalysisContent): boolean =>
  getMarkedIds(paragraphs).some((marked) => !claims.get(marked)?.data);

/** Quotations in the text. Notes carry no marks, so they are compared with every excerpt. */
const findInText = (analysis: AnalysisContent, all: Excerpt[]): Unverified[] => {
  // Quotation marks in code are syntax.
  const prose = getProse(analysis).filter(({ role }) => role !== 'code');
  return readQuotations(prose, getLanguage(analysis)).flatMap((quotation) => {
    const { words, paragraphs, file, range } = quotation;
    if (isFree(words, analysis) || hasUnread(paragraphs, analysis)) return [];
    const near = getExcerpts(getMarkedClaims(paragraphs, analysis));
    const isNote = paragraphs.some(({ role }) => role === 'note');
    const verdict = findFault(words, isNote ? all : near, all);
    return verdict ? [{ ...verdict, file, range }] : [];
  });
};

/** Quotations in the record, which may use only the excerpts of their own entry. */
const findInRecord = (analysis: AnalysisContent, claims: Claim[], all: Excerpt[]): Unverified[] => {
  return claims.flatMap((claim) =>
    getRecordSentences(claim.data).flatMap(({ path, text }) =>
      findQuotations(text, getLanguage(analysis)).flatMap(({ words }) => {
        const verdict = isFree(words, analysis)
          ? undefined
          : findFault(words, getExcerpts([claim]), all);
        return verdict ? [{ ...verdict, file: claim.file, range: claim.at(...path) }] : [];
      }),
    ),
  );
};

/** Quotations in titles, summaries, terms, corrections and figures. */
const findInData = (analysis: AnalysisContent, all: Excerpt[]): Unverified[] => {
  return findDataQuotations(analysis).flatMap(({ words, claims, file, range }) => {
    const verdict = isFree(words, analysis)
      ? undefined
      : findFault(words, getExcerpts(claims), all);
    return verdict ? [{ ...verdict, file, range }] : [];
  });
};

/** Every quotation of an analysis that is not verbatim in a relevant excerpt. */
export const findUnverified = memoiseByObject((analysis: AnalysisContent): Unverified[] => {
  if (isAllowUnread(analysis)) return [];
  const claims = getValid(analysis.claims);
  const all = getExcerpts(claims);
  return [
    ...findInText(analysis, all),
    ...findInRecord(analysis, claims, all),
    ...findInData(analysis, all),
  ];
});
