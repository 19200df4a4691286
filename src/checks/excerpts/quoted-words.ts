/** Finds quotations that no relevant excerpt contains. */
import { memoiseByObject } from '../../platform/memoise.ts';
import type { VFile } from 'vfile';
import { findQuotations } from '../../wording/pair-quotations.ts';
import type { Claim } from '../texts/claim-marks.ts';
import { getLanguage, getProse, getValid, type AnalysisContent } from '../read/content.ts';
import { isEnglish } from '../../schemas/language.ts';
import { getSourceNames, isAllNamed } from '../names/attribution-names.ts';
import { getExcerpts, type Excerpt } from './excerpts.ts';
import { getAllowedWords, isAllowUnread } from '../read/front-matter.ts';
import type { Prose } from '../read/prose.ts';
import { findDataQuotations } from './data-quotations.ts';
import { findFault, type Fault } from './quotation-fault.ts';
import { getWordLine } from './quotations.ts';
import { readQuotations } from './read-quotations.ts';
import type { Range } from '../report/range.ts';
import { getRecordSentences } from '../texts/record-sentences.ts';

/** A quotation that is not verbatim in a relevant excerpt. */
export interface Unverified extends Fault {
  file: VFile;
  range: Range;
}

/** Texts that may be in quotation marks without an excerpt: titles of documents and words under `allow`. */
interface ExemptTexts {
  texts: string[];
  lines: Set<string>;
}

const getExemptTexts = memoiseByObject((analysis: AnalysisContent): ExemptTexts => {
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

const isExemptQuotation = (words: string, analysis: AnalysisContent): boolean => {
  const { texts, lines } = getExemptTexts(analysis);
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
const hasInvalidMarkedClaim = (paragraphs: Prose[], { claims }: AnalysisContent): boolean =>
  getMarkedIds(paragraphs).some((marked) => !claims.get(marked)?.data);

/** Quotations in the text. Notes have no marks, so they are compared with every excerpt. */
const findInText = (analysis: AnalysisContent, all: Excerpt[]): Unverified[] => {
  // Quotation marks in code are syntax.
  const prose = getProse(analysis).filter(({ role }) => role !== 'code');
  return readQuotations(prose, getLanguage(analysis)).flatMap((quotation) => {
    const { words, paragraphs, file, range } = quotation;
    if (isExemptQuotation(words, analysis) || hasInvalidMarkedClaim(paragraphs, analysis))
      return [];
    const near = getExcerpts(getMarkedClaims(paragraphs, analysis));
    const isNote = paragraphs.some(({ role }) => role === 'note');
    const fault = findFault(words, isNote ? all : near, all);
    return fault ? [{ ...fault, file, range }] : [];
  });
};

/** Quotations in the record, which may use only the excerpts of their own entry. */
const findInRecord = (analysis: AnalysisContent, claims: Claim[], all: Excerpt[]): Unverified[] => {
  return claims.flatMap((claim) =>
    getRecordSentences(claim.data).flatMap(({ path, text }) =>
      findQuotations(text, getLanguage(analysis)).flatMap(({ words }) => {
        const fault = isExemptQuotation(words, analysis)
          ? undefined
          : findFault(words, getExcerpts([claim]), all);
        return fault ? [{ ...fault, file: claim.file, range: claim.at(...path) }] : [];
      }),
    ),
  );
};

/** Quotations in titles, summaries, terms, corrections and figures. */
const findInData = (analysis: AnalysisContent, all: Excerpt[]): Unverified[] => {
  return findDataQuotations(analysis).flatMap(({ words, claims, file, range }) => {
    const fault = isExemptQuotation(words, analysis)
      ? undefined
      : findFault(words, getExcerpts(claims), all);
    return fault ? [{ ...fault, file, range }] : [];
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
