/** Estimates over time: each a bar from its low to its high, hollow where softer, apart where not comparable. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { compareDates } from '../../schemas/date.ts';
import { getDateWords } from '../../wording/dates.ts';
import type { Amount, FigureContext } from '../figure.ts';
import type { RangeFigure } from './resolve.ts';
import { getGap } from '../gaps.ts';
import { round } from '../labels.ts';
import { getAmountWords, getCeiling, getFloor } from '../amount-words.ts';
import { drawRows, type Row } from '../rows.ts';
import type { Scale } from '../scales.ts';

type Point = RangeFigure['points'][number];

const openTail = 28;

const isOpen = ({ low, high, value }: Amount): boolean =>
  value === undefined && (low === undefined || high === undefined);

/** A bar for a range, a disc for one number, a stop with a fading tail for an open range. */
const drawMark = ({ amount, softer, differs }: Point, scale: Scale, y: number): Element => {
  const style = differs !== undefined ? 'differs' : softer !== undefined ? 'softer' : undefined;
  const [from, to] = [scale(getFloor(amount)), scale(getCeiling(amount))];
  if (isOpen(amount)) {
    const tail = amount.low === undefined ? Math.max(scale(0), to - openTail) : to + openTail;
    const d = `M${round(to)} ${round(y - 6)}v12m0-6H${round(tail)}`;
    return s('path', { class: style ? ['open', style] : 'open', d });
  }
  if (to - from < 1) return s('circle', { class: style, cx: round(to), cy: y, r: 5 });
  const width = round(to - from);
  return s('rect', { class: style, x: round(from), y: round(y - 5), width, height: 10 });
};

const makeRow = (point: Point, above: string | undefined): Row => ({
  when: point.when ?? getDateWords(point.date.slice(0, 7), 'short'),
  words: point.softer,
  above,
  mark: {
    claim: point.claim,
    number: getAmountWords(point),
    low: getFloor(point.amount),
    high: getCeiling(point.amount),
    tail: isOpen(point.amount) && point.amount.high === undefined ? openTail : 4,
    draw: (scale, y) => [drawMark(point, scale, y)],
  },
});

/** The points in the order of their dates. */
export const byDate = (figure: RangeFigure): Point[] =>
  figure.points.toSorted((a, b) => compareDates(a.date, b.date));

/** The picture of a range-over-time figure. */
export const drawPicture = (figure: RangeFigure, context: FigureContext): Element => {
  const rows = byDate(figure).flatMap((point, index, points) => {
    const before = points[index - 1];
    const above = point.differs === before?.differs ? undefined : point.differs;
    return [...getGap(before?.date, point.date, figure.gap), makeRow(point, above)];
  });
  return drawRows({ ...figure, rows }, context);
};
