/**
 * An entry, or a point of a figure, does not speak of more reports or documents than the entry cites.
 *
 * Bad: `finding: Three reports have the number.` where one source gives it
 *
 * Good: `finding: One report has the number.`
 */
import type { VFile } from 'vfile';
import type { ClaimData } from '../../../schemas/claim.ts';
import { getNumbers } from '../../language/quantities/compare-quantities.ts';
import { findCounts, type Count } from '../../language/quantities/counts.ts';
import { getValid, type AnalysisContent } from '../../read/content.ts';
import type { Range } from '../../report/range.ts';
import { getCitedIds } from '../../texts/cited-sources.ts';
import { getPoints } from '../../texts/figure-points.ts';
import { getPointTexts } from '../../texts/point-texts.ts';
import type { AnalysisRule } from '../../rule.ts';

/** A sentence about a claim. */
interface Told {
  text: string;
  claim: ClaimData;
  file: VFile;
  range: () => Range;
}

/** Matches "three UN reports" and "three of the documents", whose number is that of sources. */
const cited =
  /^\s(?:of (?:the|its|these)\s)?(?:\p{L}+\s){0,2}?(?:reports|documents|papers|newspapers|agencies|sources|accounts)\b/iu;

/** Matches a body whose own reports are counted, not those about them. */
const body = /^\s\p{Lu}\p{L}+\s/u;

/** How many sources give the number of the entry or, where it has none, how many it cites. */
const countSources = (claim: ClaimData, isOfBody: boolean): number => {
  const own = getNumbers(claim).join();
  if (own === '') return getCitedIds(claim).length;
  const alike = claim.evidence.filter((item) => getNumbers(item).join() === own);
  const documents = new Set(alike.map(({ source }) => source)).size;
  return isOfBody ? documents : Math.max(documents, claim.reported.length);
};

/** Whether a number greater than one counts sources. */
const isOfSources = (text: string, { value, end }: Count): boolean =>
  typeof value === 'number' && value > 1 && cited.test(text.slice(end));

/** "Several" is at least two. */
const findSeveral = (text: string): Count[] =>
  [...text.matchAll(/\b(?:several|many|numerous)\b/giu)].map(({ 0: words, index: start }) => ({
    ...{ value: 2, words, start, end: start + words.length, nouns: [] },
  }));

/** The numbers of sources in a sentence that are too high, each with the highest possible number. */
const findTooMany = (text: string, claim: ClaimData): { words: string; most: number }[] =>
  [...findCounts(text), ...findSeveral(text)]
    .filter((count) => isOfSources(text, count))
    .map((count) => ({ ...count, most: countSources(claim, body.test(text.slice(count.end))) }))
    .filter(({ value, most }) => Number(value) > most);

/** The words of points about a claim. */
const getDrawn = (analysis: AnalysisContent): Told[] =>
  analysis.figures.flatMap((figure) =>
    getPoints(figure, analysis).flatMap((point) =>
      getPointTexts(point).flatMap(({ field, text }) => {
        const { file, at } = figure.data;
        const range = () => at([...point.path, field]);
        return point.claim ? [{ text, claim: point.claim.data, file, range }] : [];
      }),
    ),
  );

const getRecorded = ({ claims }: AnalysisContent): Told[] =>
  getValid(claims).flatMap(({ data, file, at }) =>
    (['statement', 'finding'] as const).map((field) => ({
      ...{ text: data[field], claim: data, file, range: () => at(field) },
    })),
  );

export const sourceCount: AnalysisRule = {
  id: 'source-count',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    for (const { text, claim, file, range } of [...getRecorded(analysis), ...getDrawn(analysis)])
      for (const { words, most } of findTooMany(text, claim))
        report(
          file,
          range(),
          `Unexpected "${words}", expected at most ${most}, the number of sources here that say so.`,
        );
  },
};
