/**
 * Changes in a figure's words follow the order of its numbers: from 40 to 35, fell to 35, 40 becomes 35.
 *
 * Bad: `title: The count fell from 500 to 1,200`
 *
 * Good: `title: The count rose from 500 to 1,200`
 */
import { getPoints, type FigurePoint } from '../../texts/figure-points.ts';
import { getFigureTexts } from '../../texts/figure-texts.ts';
import { findMeasures, type Measure } from '../../language/quantities/measures.ts';
import type { AnalysisRule } from '../../rule.ts';

const rise =
  /\b(?:r(?:ise|ises|ose|ising)|gr(?:ow|ows|ew|owing)|increas\w+|climb\w*|up to|higher)\b/i;
const fall = /\b(?:f(?:all|alls|ell|alling)|dropp?\w*|declin\w+|decreas\w+|shr[ai]nk\w*|lower)\b/i;

interface Step {
  from: Measure;
  to: Measure;
  words: string;
}

/** Pairs of numbers in a stated order: "from A to B", "A becomes B". */
const findSteps = (text: string): Step[] => {
  const measures = findMeasures(text);
  return measures.flatMap((from, index): Step[] => {
    const to = measures[index + 1];
    if (!to) return [];
    const between = text.slice(from.quantity.end, to.quantity.start);
    const head = text.slice(0, from.quantity.start);
    const isFrom = /\bfrom\s+(?:\S+\s)?$/i.test(head) && /^\s*(?:\S+\s+){0,8}?to\s/i.test(between);
    const isChange =
      /\b(?:becomes?|became|rises? to|rose to|grows? to|grew to|falls? to|fell to|drops? to|dropped to|then|followed by|later)\b/i.test(
        between,
      );
    return isFrom || isChange ? [{ from, to, words: head + between }] : [];
  });
};

/** Lists of numbers: "30, 50, 58, 68 and 85". */
const findLists = (text: string): Measure[][] =>
  findMeasures(text)
    .reduce<Measure[][]>((lists, measure) => {
      const last = lists.at(-1)?.at(-1);
      const between = last && text.slice(last.quantity.end, measure.quantity.start);
      if (between !== undefined && /^(?:,|,? and)\s$/.test(between)) lists.at(-1)?.push(measure);
      else lists.push([measure]);
      return lists;
    }, [])
    .filter(({ length }) => length > 2);

const getPositions = (points: FigurePoint[], value: number): number[] =>
  points.flatMap(({ numbers }, index) => (numbers.includes(value) ? [index] : []));

const isSamePoint = (points: FigurePoint[], { from, to }: Step): boolean =>
  points.some(({ numbers }) => numbers.includes(from.value) && numbers.includes(to.value));

/** The problem with a pair; undefined if there is none, or if it cannot be decided. */
const findStepProblem = (points: FigurePoint[], step: Step): string | undefined => {
  const { from, to, words } = step;
  if (isSamePoint(points, step)) return undefined;
  const earlier = getPositions(points, from.value);
  const later = getPositions(points, to.value);
  if (earlier.length === 0 || later.length === 0) return undefined;
  if (Math.min(...earlier) > Math.max(...later))
    return `${to.quantity.words} before ${from.quantity.words}, as the points are drawn`;
  if (rise.test(words) && !fall.test(words) && to.value < from.value) return 'a fall';
  if (fall.test(words) && !rise.test(words) && to.value > from.value) return 'a rise';
  return undefined;
};

/** Whether a list follows the points in neither direction. */
const isShuffled = (points: FigurePoint[], list: Measure[]): boolean => {
  const positions = list.map(({ value }) => getPositions(points, value)[0] ?? -1);
  const steps = positions.slice(1).map((position, index) => position - (positions[index] ?? 0));
  const isDrawn = positions.every((position) => position >= 0);
  return isDrawn && steps.some((step) => step > 0) && steps.some((step) => step < 0);
};

const formatList = (list: Measure[]): string =>
  list.map(({ quantity }) => quantity.words).join(', ');

export const figureTrend: AnalysisRule = {
  id: 'figure-trend',
  check: (analysis, report) => {
    for (const figure of analysis.figures) {
      const { file, value, at } = figure.data;
      const points = getPoints(figure, analysis);
      for (const { path, text } of getFigureTexts(value)) {
        for (const list of findLists(text).filter((each) => isShuffled(points, each)))
          report(
            file,
            at(path),
            `Unexpected order of ${formatList(list)}, expected the order in which the points are drawn.`,
          );
        for (const step of findSteps(text)) {
          const expected = findStepProblem(points, step);
          if (expected)
            report(
              file,
              at(path),
              `Unexpected order of ${step.from.quantity.words} and ${step.to.quantity.words}, expected ${expected}.`,
            );
        }
      }
    }
  },
};
