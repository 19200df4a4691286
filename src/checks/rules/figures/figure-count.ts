/**
 * Calculations in the words of a figure (doubled, in two days, five counts) agree with its data.
 *
 * Bad: `title: The count tripled` where it went from 500 to 1,200
 *
 * Good: `title: The count more than doubled`
 */
import { findWrongDurations, getFigureDays } from '../../figure-items/drawn-durations.ts';
import { findWrongItemCounts, findWrongViewCounts } from '../../figure-items/item-counts.ts';
import type { WrongWords } from '../../figure-items/wrong-words.ts';
import { findTimes, hasRatio } from '../../language/quantities/multiples.ts';
import type { AnalysisContent, Figure } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';
import { findWrongTrends } from '../../support/wrong-trends.ts';
import type { Claim } from '../../texts/claim-marks.ts';
import { getFigureClaims, getPoints, type FigurePoint } from '../../texts/figure-points.ts';
import { getFigureTexts } from '../../texts/figure-texts.ts';

/** Multiples that neither the lower nor the upper ends of the numbers drawn have. */
const findWrongMultiples = (text: string, points: FigurePoint[]): WrongWords[] => {
  const series = [
    points.map(({ numbers }) => numbers[0] ?? 0),
    points.map(({ numbers }) => numbers.at(-1) ?? 0),
  ];
  return findTimes(text)
    .filter((times) => !series.some((numbers) => hasRatio(times, numbers)))
    .map(({ words }) => ({ words, expected: 'a multiple that two of the numbers drawn have' }));
};

/** Trends without numbers of their own. `figure-trend` reports numbers in the wrong order. */
const findUnnumberedTrends = (text: string, claims: Claim[]): WrongWords[] =>
  findWrongTrends(text, claims)
    .filter(({ numbers }) => numbers.length !== 2)
    .map(({ words }) => ({ words, expected: 'a trend that the numbers at its two ends have' }));

/** Creates a function that returns the wrong calculations in a text of a figure. */
const createFindWrong = (figure: Figure, analysis: AnalysisContent) => {
  const points = getPoints(figure, analysis);
  const claims = getFigureClaims(figure, analysis);
  const days = getFigureDays(figure, points, analysis);
  return (text: string): WrongWords[] => [
    ...findWrongItemCounts(text, points),
    ...findWrongViewCounts(text, figure.data.value),
    ...findWrongMultiples(text, points),
    ...findUnnumberedTrends(text, claims),
    ...findWrongDurations(text, points, days),
  ];
};

export const figureCount: AnalysisRule = {
  id: 'figure-count',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    for (const figure of analysis.figures) {
      const { file, value, at } = figure.data;
      const findWrong = createFindWrong(figure, analysis);
      for (const { path, text } of getFigureTexts(value))
        for (const { words, expected } of findWrong(text))
          report(file, at(path), `Unexpected "${words}", expected ${expected}.`);
    }
  },
};
