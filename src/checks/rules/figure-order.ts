/**
 * What a figure's words say of its numbers fits their order: from 40 to 35, fell to 35, 40 becomes 35.
 *
 * Bad: `title: The count fell from 500 to 1,200`
 *
 * Good: `title: The count rose from 500 to 1,200`
 */
import { getPoints, type FigurePoint } from '../figures/figure-points.ts';
import { getFigureTexts } from '../figures/figure-texts.ts';
import { findMeasures, type Measure } from '../quantities/measures.ts';
import type { AnalysisRule } from '../rule.ts';

const rise =
  /\b(?:r(?:ise|ises|ose|ising)|gr(?:ow|ows|ew|owing)|increas\w+|climb\w*|up to|higher)\b/i;
const fall = /\b(?:f(?:all|alls|ell|alling)|dropp?\w*|declin\w+|decreas\w+|shr[ai]nk\w*|lower)\b/i;

interface Step {
  from: Measure;
  to: Measure;
  words: string;
}

/** Pairs of numbers that a text puts in an order: "from A to B", "A becomes B". */
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

const getPositions = (points: FigurePoint[], value: number): number[] =>
  points.flatMap(({ numbers }, index) => (numbers.includes(value) ? [index] : []));

const isSamePoint = (points: FigurePoint[], { from, to }: Step): boolean =>
  points.some(({ numbers }) => numbers.includes(from.value) && numbers.includes(to.value));

/** What is wrong with a step; undefined when nothing is, or nothing can be said. */
const getProblem = (points: FigurePoint[], step: Step): string | undefined => {
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

export const figureOrder: AnalysisRule = {
  id: 'figure-order',
  check: (analysis, report) => {
    for (const figure of analysis.figures) {
      const { file, value, at } = figure.data;
      const points = getPoints(figure, analysis);
      for (const { path, text } of getFigureTexts(value))
        for (const step of findSteps(text)) {
          const expected = getProblem(points, step);
          if (expected)
            report(
              file,
              at(path),
              `Unexpected order of ${step.from.quantity.words} and ${step.to.quantity.words}, expected ${expected}.`,
            );
        }
    }
  },
};
