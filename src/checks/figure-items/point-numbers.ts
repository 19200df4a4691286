/** Checks the numbers, dates and counts in a figure's item against its claim. */
import { getFullNumbers, isAmong } from '../language/quantities/compare-quantities.ts';
import { findCounts, findMismatch, type Count } from '../language/quantities/counts.ts';
import { formatEnglishDate } from '../language/quantities/english-date.ts';
import { findQuantities, isNotable, isSymbol } from '../language/quantities/quantities.ts';
import { getLanguage, type AnalysisContent } from '../read/content.ts';
import { getEntryTexts } from '../texts/entry-texts.ts';
import { getClaimValues } from '../support/claim-values.ts';
import { findUnsupported } from '../support/unsupported-quantities.ts';
import type { FigurePoint } from '../texts/figure-points.ts';
import type { PointProblem } from './point-problem.ts';
import { getPointTexts } from '../texts/point-texts.ts';

/** Numbers and dates of an item that its claim does not have. */
const checkNumbers = (point: FigurePoint, analysis: AnalysisContent): PointProblem[] =>
  getPointTexts(point).flatMap(({ field, text }) => {
    if (!point.claim) return [];
    const own = point.date ? findQuantities(formatEnglishDate(point.date)) : [];
    const quantities = findQuantities(text).filter(
      (quantity) => isNotable(quantity) && !isSymbol(quantity) && !isAmong(quantity, own),
    );
    const values = getClaimValues([point.claim], analysis.sources);
    return findUnsupported(text, quantities, values, 'this item names', getLanguage(analysis)).map(
      ({ quantity, reason }) => ({
        field,
        words: quantity.words,
        expected: reason.replace(/^expected /, ''),
      }),
    );
  });

const checkCounts = ({ claim, ...point }: FigurePoint): PointProblem[] =>
  getPointTexts({ claim, ...point }).flatMap(({ field, text }) => {
    if (!claim) return [];
    const known: Count[] = [
      ...getEntryTexts(claim.data).flatMap(findCounts),
      ...getFullNumbers(claim.data, claim.data.unit).map((value) => ({
        value,
        words: String(value),
        nouns: [],
        start: 0,
        end: 0,
      })),
    ];
    return findCounts(text)
      .filter(({ value }) => typeof value === 'string' || value <= 10)
      .flatMap((count) => {
        const expected = findMismatch(count, known);
        return expected ? [{ field, words: count.words, expected }] : [];
      });
  });

/** Every number, date and count of an item that its claim does not have. */
export const findWrongNumbers = (point: FigurePoint, analysis: AnalysisContent): PointProblem[] => [
  ...checkNumbers(point, analysis),
  ...checkCounts(point),
];
