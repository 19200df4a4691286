/** Draws the marks of a time chart: vertical bars, discs, and arrows for open ranges. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { getCeiling, getFloor } from '../amount-words.ts';
import type { Box } from '../labels/boxes.ts';
import { round } from '../labels/labels.ts';
import type { makeValueScale } from '../axes/vertical-axis.ts';
import { getStyle, isOpen, type Point } from './points.ts';

const barWidth = 9;

/** Least distance between two marks. */
const markGap = 8;

/** Length of the tail of an open range, in units of the drawing. */
const openTail = 30;

type ValueScale = ReturnType<typeof makeValueScale>['scale'];

/**
 * Moves marks with close dates apart. Takes and returns x coordinates; undefined when a mark would move
 * farther than to the place beside another.
 */
export const separate = (positions: number[]): number[] | undefined => {
  let before = -Infinity;
  const apart = positions.map((x) => (before = Math.max(x, before + barWidth + markGap)));
  return apart.every((x, index) => x - (positions[index] ?? x) <= barWidth + markGap)
    ? apart
    : undefined;
};

/** Length of the tail of a range without a low, which ends at the bottom of the plot at the latest. */
const getTail = (from: number, y: ValueScale): number =>
  Math.min(openTail, (y.range()[0] ?? from) - from);

/** The box of a mark in the plot, centred on `x`. */
export const getMarkBox = ({ amount }: Point, x: number, y: ValueScale): Box => {
  const [high, low] = [y(getCeiling(amount)), y(getFloor(amount))];
  const up = isOpen(amount) && amount.high === undefined ? openTail : 0;
  const down = isOpen(amount) && amount.low === undefined ? getTail(low, y) : 0;
  const room = high === low ? 5 : 0;
  return {
    x: x - barWidth / 2,
    y: high - up - room,
    width: barWidth,
    height: low - high + up + down + 2 * room,
  };
};

/**
 * Draws a range as a bar, a single number as a disc, and an open range as an arrow from its known end.
 */
export const drawVerticalMark = (point: Point, box: Box, y: ValueScale): Element => {
  const { amount } = point;
  const style = getStyle(point);
  const middle = box.x + barWidth / 2;
  const end = y(getFloor(amount));
  if (isOpen(amount)) {
    const tail = amount.low === undefined ? round(getTail(end, y)) : -openTail;
    const back = -4 * Math.sign(tail);
    const d = `M${round(middle - 6)} ${round(end)}h12m-6 0v${tail}m-4 ${back}l4 ${-back}l4 ${back}`;
    return s('path', { class: style ? ['open', style] : 'open', d });
  }
  if (box.height <= 10)
    return s('circle', { class: style, cx: round(middle), cy: round(end), r: 5 });
  return s('rect', {
    class: style,
    x: round(box.x),
    y: round(box.y),
    width: barWidth,
    height: round(box.height),
  });
};
