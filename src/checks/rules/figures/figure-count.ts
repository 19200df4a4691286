/**
 * Calculations in the words of a figure (doubled, in two days, five counts) agree with its data.
 *
 * Bad: `title: The count tripled` where it went from 500 to 1,200
 *
 * Good: `title: The count more than doubled`
 */
import type { Claim } from '../../texts/claim-marks.ts';
import { findCounts, type Count } from '../../language/quantities/counts.ts';
import { findDurations, hasDuration } from '../../language/quantities/durations.ts';
import { getFigureClaims, getPoints, type FigurePoint } from '../../texts/figure-points.ts';
import { getFigureTexts } from '../../texts/figure-texts.ts';
import { findTimes, hasRatio } from '../../language/quantities/multiples.ts';
import { listMappings, type AnalysisContent, type Figure, type Path } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';
import { getClaimsAround } from '../../texts/figure-scope.ts';
import { findWrongTrends } from '../../support/wrong-trends.ts';
import { createScopes } from '../../texts/text-scopes.ts';
import { getEntryDates } from '../../support/claim-dates.ts';

/** The nouns for the items of each list. */
const items: Record<string, RegExp> = {
  points: /^(?:count|estim|point|figure|bar|bars|step|number|tally|toll|disc)/,
  events: /^(?:event|date|dates|item)/,
  edges: /^(?:link|line|relati|arrow|tie)/,
  places: /^(?:place|locati|site)/,
};

/** Nouns for the views of a map after the first, which shows the whole. */
const enlarged = /^(?:enlarg|inset|detail|close-up)/;

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

/** Checks the number of views that enlarge a part of a map: "Two enlargements show the coast". */
const checkViews = (path: Path, text: string, value: unknown): Problem[] => {
  const views = listMappings(value).filter(
    (each) => each.path.length === 2 && each.path[0] === 'views',
  );
  return findCounts(text)
    .filter(({ value: count, nouns }) => typeof count === 'number' && enlarged.test(nouns[0] ?? ''))
    .filter((count) => views.length > 0 && count.value !== views.length - 1)
    .map(({ words }) => ({
      path,
      words,
      expected: `${views.length - 1}, the number of views after the first`,
    }));
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

/** Checks trends. `figure-trend` reports numbers in the wrong order. */
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

/** Days of the points with some numbers. */
const getDaysOf = (counts: Count[], points: FigurePoint[]): string[] =>
  counts
    .flatMap(({ value }) =>
      points.filter(({ numbers }) => typeof value === 'number' && numbers.includes(value)),
    )
    .flatMap(({ date }) => date ?? []);

/** The two numbers of a change: "From 30 to 85 in two days". Empty when a text has none. */
const findChange = (text: string): Count[] => {
  const numbers = findCounts(text);
  const first = numbers.findIndex(
    ({ start, end }, index) =>
      /\bfrom $/iu.test(text.slice(0, start)) &&
      text.slice(end, numbers[index + 1]?.start) === ' to ',
  );
  return first < 0 ? [] : numbers.slice(first, first + 2);
};

/** The days on which a duration may start and end: those of a change or, at the end, of any number. */
const getBounds = (text: string, points: FigurePoint[]) => {
  const [from, to] = findChange(text);
  return {
    starts: from ? getDaysOf([from], points) : [],
    ends: getDaysOf(to ? [to] : findCounts(text), points),
  };
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
      const { starts, ends } = getBounds(text, points);
      // Two numbers of the same day can be at most one day apart.
      const isFrom = duration.number > 1 && starts.length > 0;
      return !hasDuration(duration, isFrom ? starts : days, ends);
    })
    .map(({ words }) => ({
      path,
      words,
      expected: 'the time between two dates of the claims drawn',
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
          ...checkViews(path, text, value),
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
