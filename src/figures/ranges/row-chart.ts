/**
 * Draws estimates in rows, each as a bar from low to high. Weaker estimates are hollow; those that are
 * not comparable with earlier ones have a background.
 */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { capitalise } from '../../wording/capital.ts';
import { formatDate } from '../../wording/dates.ts';
import type { FigureContext } from '../figure.ts';
import { byDate, getStyle, isOpen, type Point } from './points.ts';
import type { RangeFigure } from './resolve.ts';
import { getGap } from '../rows/gaps.ts';
import { round } from '../labels/labels.ts';
import { formatAmount, getCeiling, getFloor } from '../amount-words.ts';
import type { Row } from '../rows/row.ts';
import { drawRows } from '../rows/rows.ts';
import { isWide } from '../svg.ts';
import type { Scale } from '../axes/horizontal-axis.ts';

const openTail = 28;

/**
 * Draws a range as a bar, a single number as a disc, and an open range as an arrow from its known end.
 */
const drawMark = (point: Point, scale: Scale, y: number): Element => {
  const { amount } = point;
  const style = getStyle(point);
  const [from, to] = [scale(getFloor(amount)), scale(getCeiling(amount))];
  if (isOpen(amount)) {
    const start = scale.range()[0] ?? 0;
    const tail = amount.low === undefined ? Math.max(start, to - openTail) : to + openTail;
    const back = 4 * Math.sign(to - tail);
    const head = `m${back} -4l${-back} 4l${back} 4`;
    const d = `M${round(to)} ${round(y - 6)}v12m0-6H${round(tail)}${head}`;
    return s('path', { class: style ? ['open', style] : 'open', d });
  }
  if (to - from < 1) return s('circle', { class: style, cx: round(to), cy: y, r: 5 });
  const width = round(to - from);
  return s('rect', { class: style, x: round(from), y: round(y - 5), width, height: 10 });
};

/** Draws a thin line between zero and a mark. */
const drawGuide = ({ amount }: Point, scale: Scale, y: number): Element => {
  const [low, high] = [getFloor(amount), getCeiling(amount)];
  const near = low > 0 ? low : Math.min(high, 0);
  return s('path', { class: 'rule', d: `M${round(scale(0))} ${y}H${round(scale(near))}` });
};

/** The month of a point, with the day if another point has the same month. */
const getWhen = ({ when, date }: Point, points: Point[], language: string): string => {
  const month = date.slice(0, 7);
  const isAlone = points.filter((other) => other.date.startsWith(month)).length === 1;
  return when ?? formatDate(isAlone ? month : date, language, 'short');
};

const makeRow = (
  point: Point,
  points: Point[],
  above: string | undefined,
  language: string,
): Row => ({
  when: getWhen(point, points, language),
  words: point.softer,
  above,
  isApart: point.differs !== undefined,
  mark: {
    claim: point.claim,
    number: formatAmount(point, language),
    low: getFloor(point.amount),
    high: getCeiling(point.amount),
    tail: isOpen(point.amount) && point.amount.high === undefined ? openTail : 4,
    draw: (scale, y) => [drawGuide(point, scale, y), drawMark(point, scale, y)],
  },
});

/** Draws the estimates in rows, sorted by date. */
export const drawRowChart = (figure: RangeFigure, context: FigureContext): Element => {
  const { language } = context;
  const rows = byDate(figure).flatMap((point, index, points) => {
    const before = points[index - 1];
    const { differs } = point;
    const isNew = differs !== undefined && differs !== before?.differs;
    const above = isNew ? capitalise(differs, language) : undefined;
    return [
      ...getGap(before?.date, point.date, figure.gap, language),
      makeRow(point, points, above, language),
    ];
  });
  return drawRows({ ...figure, rows, isStacked: !isWide(context) }, context);
};
