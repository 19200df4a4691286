/** One count as it was revised: a thin line for what had been counted before, a bar for what was added. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { formatDay } from '../../wording/dates.ts';
import type { FigureContext } from '../figure.ts';
import type { StepFigure } from './resolve.ts';
import { getGap } from '../gaps.ts';
import { round } from '../labels.ts';
import { formatAmount, getCeiling, getFloor } from '../amount-words.ts';
import type { Row } from '../row.ts';
import { drawRows } from '../rows.ts';
import type { Scale } from '../horizontal-axis.ts';

type Point = StepFigure['points'][number];

const drawSpan = (
  style: string | undefined,
  scale: Scale,
  y: number,
  [a, b]: [number, number],
  height: number,
) => {
  const [from, to] = [scale(Math.min(a, b)), scale(Math.max(a, b))];
  return to - from < 0.1
    ? []
    : [
        s('rect', {
          class: style,
          x: round(from),
          y: round(y - height / 2),
          width: round(to - from),
          height,
        }),
      ];
};

/** Thin up to the earlier count, thick for the rise; a fall is an empty box over the difference. */
const drawStep = ({ amount, date }: Point, before: number, scale: Scale, y: number): Element[] => {
  const count = getFloor(amount);
  const lower = count >= before ? before : count;
  return [
    ...drawSpan('before', scale, y, [0, lower], 3),
    ...drawSpan(
      count < before ? 'fall' : date ? undefined : 'softer',
      scale,
      y,
      [before, count],
      12,
    ),
    ...drawSpan('softer', scale, y, [count, getCeiling(amount)], 12),
    s('path', { class: 'stop', d: `M${round(scale(count))} ${round(y - 8)}v16` }),
  ];
};

const makeRow = (point: Point, before: number, language: string): Row => {
  const floor = getFloor(point.amount);
  return {
    when: point.when ?? formatDay(point.date, language),
    words: point.by,
    mark: {
      claim: point.claim,
      number: formatAmount(point, language),
      low: Math.min(floor, before),
      high: Math.max(getCeiling(point.amount), before),
      tail: 0,
      draw: (scale, y) => drawStep(point, before, scale, y),
    },
  };
};

/** The picture of a step-over-time figure. */
export const drawPicture = (figure: StepFigure, context: FigureContext): Element => {
  const { language } = context;
  const rows = figure.points.flatMap((point, index, points) => {
    const before = points[index - 1];
    return [
      ...getGap(before?.date, point.date, figure.gap, language),
      makeRow(point, before ? getFloor(before.amount) : 0, language),
    ];
  });
  return drawRows({ ...figure, rows }, context);
};
