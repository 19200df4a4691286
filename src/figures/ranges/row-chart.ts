/**
 * Draws estimates in rows, each as a bar from low to high. Weaker estimates are hollow; those that are
 * not comparable with earlier ones have a background.
 */
import type { Element } from 'hast';
import { capitalise } from '../../wording/capital.ts';
import { formatDate } from '../../wording/dates.ts';
import type { FigureContext } from '../figure.ts';
import { byDate, type Point } from './points.ts';
import type { RangeFigure } from './resolve.ts';
import { getGap } from '../rows/gaps.ts';
import { formatAmount, getCeiling, getFloor } from '../amount-words.ts';
import type { Row } from '../rows/row.ts';
import { drawRows } from '../rows/rows.ts';
import { isWide } from '../svg.ts';
import { drawGuide, drawHorizontalMark, getTail } from './row-chart-marks.ts';

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
    tail: getTail(point),
    draw: (scale, y) => [drawGuide(point, scale, y), drawHorizontalMark(point, scale, y)],
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
