/** Draws the successive counts of one thing, each as a bar from zero. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { formatDay } from '../../wording/dates.ts';
import type { FigureContext } from '../figure.ts';
import type { StepFigure } from './resolve.ts';
import { getGap } from '../rows/gaps.ts';
import { round } from '../labels/labels.ts';
import { formatAmount, getCeiling, getFloor } from '../amount-words.ts';
import type { Row } from '../rows/row.ts';
import { drawRows } from '../rows/rows.ts';
import type { Scale } from '../axes/horizontal-axis.ts';

type Point = StepFigure['points'][number];

const barHeight = 12;

/** Draws a bar between two x coordinates. Empty when they are equal. */
const drawBar = (style: string | undefined, from: number, to: number, y: number): Element[] =>
  Math.abs(to - from) < 0.1
    ? []
    : [
        s('rect', {
          class: style,
          x: round(Math.min(from, to)),
          y: round(y - barHeight / 2),
          width: Math.max(1, round(Math.abs(to - from))),
          height: barHeight,
        }),
      ];

/** Draws a bar from zero to the count. The part between the ends of a range is hollow. */
const drawCount = ({ amount }: Point, style: string | undefined, scale: Scale, y: number) => {
  const [zero, low, high] = [0, getFloor(amount), getCeiling(amount)].map(scale);
  return [...drawBar(style, zero ?? 0, low ?? 0, y), ...drawBar('softer', low ?? 0, high ?? 0, y)];
};

/** Class of a bar. When one count is current, all others are grey. */
const getStyle = ({ stands }: Point, points: Point[]): string | undefined =>
  stands || points.every((point) => !point.stands) ? undefined : 'earlier';

const makeRow = (point: Point, points: Point[], language: string): Row => ({
  when: point.when ?? formatDay(point.date, language),
  words: point.by,
  mark: {
    claim: point.claim,
    number: formatAmount(point, language),
    isStrong: point.stands ?? false,
    low: Math.min(0, getFloor(point.amount)),
    high: Math.max(0, getCeiling(point.amount)),
    tail: 0,
    draw: (scale, y) => drawCount(point, getStyle(point, points), scale, y),
  },
});

export const drawPicture = (figure: StepFigure, context: FigureContext): Element => {
  const { language } = context;
  const rows = figure.points.flatMap((point, index, points) => [
    ...getGap(points[index - 1]?.date, point.date, figure.gap, language),
    makeRow(point, points, language),
  ]);
  return drawRows({ ...figure, rows }, context);
};
