/**
 * Comparisons in the words of a figure (higher, lower, more, fewer) agree with its data.
 *
 * Bad: `title: The audit counted more` where it counted 1,180 after 1,200
 *
 * Good: `title: The audit counted fewer`
 */
import { getFigureTexts, type FigureText } from '../../texts/figure-texts.ts';
import { getPoints, type FigurePoint } from '../../texts/figure-points.ts';
import type { AnalysisRule } from '../../rule.ts';
import { findStatements } from '../../language/words/sentences.ts';
import { getNumbers } from '../../language/quantities/compare-quantities.ts';
import { findQuantities } from '../../language/quantities/quantities.ts';
import { getStems } from '../../language/words/stems.ts';

const more =
  /\b(?:higher|greater|larger|(?<!\b(?:no|once|any|one|two|three|\d+) )more)\b(?! than)/iu;
const less = /\b(?:lower|smaller|fewer|less)\b(?! than)/iu;

const latest = /\b(?:later|last|latest|second|newer|final)\b/iu;
const earliest = /\b(?:earlier|first|earliest|older)\b/iu;

/** Whether the numbers only rise or only fall; undefined when they do neither. */
const getTrend = (points: FigurePoint[]): 'more' | 'less' | undefined => {
  const ends = points.map(({ numbers }) => [numbers[0] ?? 0, numbers.at(-1) ?? 0] as const);
  const pairs = ends.slice(1).map((end, index) => [ends[index] ?? end, end] as const);
  if (pairs.length === 0) return undefined;
  if (pairs.every(([before, after]) => after[0] > before[0] && after[1] > before[1])) return 'more';
  return pairs.every(([before, after]) => after[0] < before[0] && after[1] < before[1])
    ? 'less'
    : undefined;
};

/** Whether some words name the speaker at a point. */
const namesSpeaker = (text: string, point: FigurePoint | undefined): boolean => {
  const { by } = point?.fields ?? {};
  const stems = typeof by === 'string' ? getStems(by) : [];
  return stems.length > 0 && stems.every((stem) => getStems(text).includes(stem));
};

/** 1 when a clause is about the last point, -1 for the first point, 0 when it does not say. */
const getComparedEnd = (clause: string, points: FigurePoint[]): number => {
  const isLast = latest.test(clause) || namesSpeaker(clause, points.at(-1));
  const isFirst = earliest.test(clause) || namesSpeaker(clause, points[0]);
  return Number(isLast) - Number(isFirst);
};

const findClauses = (text: string): string[] =>
  findStatements(text).flatMap(({ words }) => words.split(/,|\band\b|\bbut\b/u));

/** A clause that says the opposite of what is drawn. */
const findWrongClause = (text: string, points: FigurePoint[]): string | undefined => {
  const trend = getTrend(points);
  return findClauses(text).find((clause) => {
    const side = getComparedEnd(clause, points);
    const [isMore, isLess] = [more.test(clause), less.test(clause)];
    if (!trend || side === 0 || isMore === isLess) return false;
    return (trend === 'more') !== (isMore === side > 0);
  });
};

const rises = /\b(?:rose|rises|grew|grows|climbed|climbs|increased|increases)\b/iu;
const falls = /\b(?:fell|falls|shrank|shrinks|dropped|drops|declined|declines|decreased)\b/iu;

/** A rise or fall without numbers or dates that is not what is drawn: "The count fell". */
const findWrongTrend = (text: string, points: FigurePoint[]): string | undefined => {
  const trend = getTrend(points);
  return findStatements(text).find(({ words }) => {
    const [isRise, isFall] = [rises.test(words), falls.test(words)];
    const isPlain = findQuantities(words).every(({ value }) => value !== undefined && value < 10);
    return trend && isPlain && isRise !== isFall && (trend === 'more') !== isRise;
  })?.words;
};

/** The points or, for a single one, its number and the later ones of its claim. */
const addLater = (points: FigurePoint[]): FigurePoint[] => {
  const [point, ...others] = points;
  if (!point || others.length > 0) return points;
  const later = point.claim?.data.since.map(getNumbers).filter(({ length }) => length > 0) ?? [];
  return [point, ...later.map((numbers) => ({ ...point, numbers }))];
};

/** Notes may be about something else. */
const isAboutAll = ({ path }: FigureText): boolean => path[0] !== 'notes';

export const figureComparison: AnalysisRule = {
  id: 'figure-comparison',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    for (const figure of analysis.figures) {
      const { file, value, at } = figure.data;
      const points = getPoints(figure, analysis).filter(({ path }) => path[0] === 'points');
      if (points.some(({ numbers }) => numbers.length === 0)) continue;
      for (const { path, text } of getFigureTexts(value).filter(isAboutAll)) {
        const wrong = (
          findWrongClause(text, points) ?? findWrongTrend(text, addLater(points))
        )?.trim();
        if (wrong) report(file, at(path), `Unexpected "${wrong}", expected the reverse, as drawn.`);
      }
    }
  },
};
