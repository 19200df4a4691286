/** Finds the sources that sentences without a mark name. */
import { memoiseByObject } from '../../platform/memoise.ts';
import { getValid, type AnalysisContent } from '../read/content.ts';
import type { Prose } from '../read/prose.ts';
import { findStatements, type Sentence } from '../language/words/sentences.ts';
import { getSourceNames } from './speakers.ts';
import type { ClaimMark } from '../texts/claim-marks.ts';
import { findNames, getFrontNames, getNamesOf } from './name-texts.ts';
import { getAround, getNamedAround, type Named, type Names } from './names-around.ts';

/** Everybody who published or wrote a source of the library. */
const getPublishers = memoiseByObject(
  ({ sources }: AnalysisContent): Set<string> =>
    new Set(getValid(sources).flatMap(({ data }) => getSourceNames(data))),
);

/** The report that the analysis checks may be named anywhere. */
const getBasis = memoiseByObject(({ article, sources }: AnalysisContent): Names =>
  (article.data?.basedOn ?? []).flatMap((id) => {
    const data = sources.get(id)?.data;
    return data ? getNamesOf(getSourceNames(data)) : [];
  }),
);

/** A source that a sentence without a mark names: a claim of its section cites it. */
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

/** A section with fewer claims tells how all of them were checked, and may name any source. */
const fewest = 3;

/** Sentences without a mark in a paragraph or a note; headings and table cells have other scopes. */
export const findPlain = (
  prose: Prose,
  marks: ClaimMark[],
  analysis: AnalysisContent,
): Sentence[] =>
  (prose.role === 'text' || prose.role === 'note') &&
  prose.context === prose.text &&
  getAround(prose, analysis).length >= fewest
    ? findStatements(prose.text).filter(
        ({ words, start }) =>
          !marks.some(({ mark }) => mark.start < start + words.length && mark.end > start),
      )
    : [];
