/**
 * What a figure's words compute (doubled, in two days, five counts) follows from what it draws.
 *
 * Bad: `title: The count tripled` where it went from 500 to 1,200
 *
 * Good: `title: The count more than doubled`
 */
import type { Claim } from '../../texts/claim-marks.ts';
import { findCounts } from '../../language/quantities/counts.ts';
import { findDurations, hasDuration } from '../../language/quantities/durations.ts';
import { getFigureClaims, getPoints, type FigurePoint } from '../../texts/figure-points.ts';
import { getFigureTexts } from '../../texts/figure-texts.ts';
import { findTimes, hasRatio } from '../../language/quantities/multiples.ts';
import type { AnalysisContent, Figure, Path } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';
import { getClaimsAround } from '../../texts/figure-scope.ts';
import { findWrongTrends } from '../../record/wrong-trends.ts';
import { createScopes } from '../../texts/text-scopes.ts';
import { getEntryDates } from '../../record/claim-dates.ts';

/** The nouns for the items of each list. */
const items: Record<string, RegExp> = {
  points: /^(?:count|estim|point|figure|bar|bars|step|number|tally|toll|disc)/,
  events: /^(?:event|date|dates|item)/,
  edges: /^(?:link|line|relati|arrow|tie)/,
  places: /^(?:place|locati|site)/,
};

interface Problem {
  path: Path;
  words: string;
  expected: string;
}

/** Whether a number counts only some of the items: "One place is in the west", "two of the counts". */
const isPart = (text: string, start: number, end: number): boolean =>
  /\b(?:of|the) (?:the )?$/i.test(text.slice(0, start)) ||
  /^(?:\s\p{L}+){1,3}?(?:\s(?:is|are|lies?|stands?))?\s(?:in|on|to|near)\s(?:the|its)\s/iu.test(
    text.slice(end),
  );

const checkCounts = (path: Path, text: string, points: FigurePoint[]): Problem[] => {
  const list = String(points[0]?.path[0]);
  return findCounts(text).flatMap(({ value, words, nouns, start, end }) => {
    const isOfItems = nouns.slice(0, 2).some((noun) => items[list]?.test(noun));
    if (typeof value !== 'number' || !isOfItems || value === points.length) return [];
    if (isPart(text, start, end)) return [];
    return [{ path, words, expected: `${points.length}, the number of ${list}` }];
  });
};

const checkTimes = (path: Path, text: string, points: FigurePoint[]): Problem[] => {
  const series = points.map(({ numbers }) => numbers);
  const pairs = [
    series.map((numbers) => numbers[0] ?? 0),
    series.map((numbers) => numbers.at(-1) ?? 0),
  ];
  return findTimes(text).flatMap((times) =>
    pairs.some((numbers) => hasRatio(times, numbers))
      ? []
      : [{ path, words: times.words, expected: 'a multiple that two of the numbers drawn have' }],
  );
};

/** Checks trends. `figure-order` reports numbers in the wrong order. */
const checkTrends = (path: Path, text: string, claims: Claim[]): Problem[] =>
  findWrongTrends(text, claims)
    .filter(({ numbers }) => numbers.length !== 2)
    .map(({ words }) => ({
      path,
      words,
      expected: 'a trend that the numbers at its two ends have',
    }));

/** Days of the figure and of the claims marked in its section. */
const getDays = (figure: Figure, points: FigurePoint[], analysis: AnalysisContent): string[] => {
  const near = getClaimsAround(figure, analysis, createScopes(analysis));
  const own = points.flatMap(({ date, claim }) => [
    date ?? '',
    ...(claim ? getEntryDates(claim.data) : []),
  ]);
  return [...own, ...near.flatMap(({ data }) => getEntryDates(data))];
};

/** Days of the numbers in a text, on which a duration may end. */
const getEndDays = (text: string, points: FigurePoint[]): string[] => {
  const named = findCounts(text).flatMap(({ value }) =>
    points.filter(({ numbers }) => typeof value === 'number' && numbers.includes(value)),
  );
  return named.flatMap(({ date }) => date ?? []);
};

/**
 * The days on which a duration may start: that of the first number, if the text has two: "From 30 to 85
 * in two days".
 */
const getStartDays = (text: string, points: FigurePoint[]): string[] => {
  const numbers = findCounts(text);
  const first = numbers.find(
    ({ start, end }, index) =>
      /\bfrom $/iu.test(text.slice(0, start)) &&
      text.slice(end, numbers[index + 1]?.start) === ' to ',
  );
  return points
    .filter((point) => typeof first?.value === 'number' && point.numbers.includes(first.value))
    .flatMap(({ date }) => date ?? []);
};

/** Reports durations that no two of the days are apart. */
const checkDurations = (
  path: Path,
  text: string,
  points: FigurePoint[],
  days: string[],
): Problem[] =>
  findDurations(text)
    .filter((duration) => {
      // Two numbers of the same day can be at most one day apart.
      const starts = duration.number > 1 ? getStartDays(text, points) : [];
      return !hasDuration(duration, starts.length > 0 ? starts : days, getEndDays(text, points));
    })
    .map(({ words }) => ({
      path,
      words,
      expected: 'a time that lies between two dates of the claims drawn',
    }));

export const figureCount: AnalysisRule = {
  id: 'figure-count',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    for (const figure of analysis.figures) {
      const { file, value, at } = figure.data;
      const points = getPoints(figure, analysis);
      const days = getDays(figure, points, analysis);
      for (const { path, text } of getFigureTexts(value)) {
        const problems = [
          ...checkCounts(path, text, points),
          ...checkTimes(path, text, points),
          ...checkTrends(path, text, getFigureClaims(figure, analysis)),
          ...checkDurations(path, text, points, days),
        ];
        for (const { words, expected } of problems)
          report(file, at(path), `Unexpected "${words}", expected ${expected}.`);
      }
    }
  },
};
