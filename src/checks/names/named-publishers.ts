/** Finds sources that are named in sentences without a mark. */
import { memoiseByObject } from '../../platform/memoise.ts';
import { getValid, type AnalysisContent } from '../read/content.ts';
import type { Prose } from '../read/prose.ts';
import { findStatements, type Sentence } from '../language/words/sentences.ts';
import { getSourceNames } from './attribution-names.ts';
import { getMarksIn, type ClaimMark } from '../texts/claim-marks.ts';
import { findNames } from './find-names.ts';
import { getFrontNames, getNamesOf } from './known-names.ts';
import { getAround, getNamedAround, type Named, type Names } from './section-names.ts';

/** Name words of the publishers and authors in the library. */
const getPublishers = memoiseByObject(
  ({ sources }: AnalysisContent): Set<string> =>
    new Set(getValid(sources).flatMap(({ data }) => getSourceNames(data))),
);

/** Name words of the report that the analysis is about, which any sentence may mention. */
const getBasis = memoiseByObject(({ article, sources }: AnalysisContent): Names =>
  (article.data?.basedOn ?? []).flatMap((id) => {
    const data = sources.get(id)?.data;
    return data ? getNamesOf(getSourceNames(data)) : [];
  }),
);

/** Publishers and authors that a sentence without a mark names, with the names that are known there. */
export const findPublishers = (
  { words: text, start: from }: Sentence,
  prose: Prose,
  analysis: AnalysisContent,
): Named[] => {
  const known = [getNamedAround(prose, analysis), getFrontNames(analysis), getBasis(analysis)];
  return findNames(text)
    .map(({ words, start }) => ({ words: words.replace(/['’]s?$/u, ''), start: from + start }))
    .filter(({ words }) => getPublishers(analysis).has(words))
    .map((found) => ({
      ...found,
      role: [],
      end: found.start + found.words.length,
      claims: [],
      known,
    }));
};

/** A section with fewer claims than this describes the method, and may name any source. */
const fewest = 3;

/** Sentences without a mark in paragraphs and notes. Headings and table cells have other scopes. */
export const findPlain = (
  prose: Prose,
  marks: ClaimMark[],
  analysis: AnalysisContent,
): Sentence[] =>
  (prose.role === 'text' || prose.role === 'note') &&
  prose.context === prose.text &&
  getAround(prose, analysis).length >= fewest
    ? findStatements(prose.text).filter((statement) => getMarksIn(statement, marks).length === 0)
    : [];
