/** Compares durations in a figure's words with the dates of what it draws: "from 30 to 85 in two days". */
import { findCounts, type Count } from '../language/quantities/counts.ts';
import { findDurations, hasDuration } from '../language/quantities/durations.ts';
import type { AnalysisContent, Figure } from '../read/content.ts';
import { getEntryDates } from '../support/claim-dates.ts';
import type { FigurePoint } from '../texts/figure-points.ts';
import { getClaimsAround } from '../texts/figure-scope.ts';
import { createScopes } from '../texts/text-scopes.ts';
import type { WrongWords } from './wrong-words.ts';

/** Days of a figure's items, of their claims, and of the claims marked in its section. */
export const getFigureDays = (
  figure: Figure,
  points: FigurePoint[],
  analysis: AnalysisContent,
): string[] => [
  ...points.flatMap(({ date, claim }) => [
    ...(date === undefined ? [] : [date]),
    ...(claim ? getEntryDates(claim.data) : []),
  ]),
  ...getClaimsAround(figure, analysis, createScopes(analysis)).flatMap(({ data }) =>
    getEntryDates(data),
  ),
];

/** Days of the items with one of some numbers. */
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

/** Durations that no two of the days are apart. */
export const findWrongDurations = (
  text: string,
  points: FigurePoint[],
  days: string[],
): WrongWords[] => {
  const { starts, ends } = getBounds(text, points);
  return findDurations(text)
    .filter((duration) => {
      // Two numbers of the same day can be at most one day apart.
      const isFromNumber = duration.number > 1 && starts.length > 0;
      return !hasDuration(duration, isFromNumber ? starts : days, ends);
    })
    .map(({ words }) => ({ words, expected: 'the time between two dates of the claims drawn' }));
};
