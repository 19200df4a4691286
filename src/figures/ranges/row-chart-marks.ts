/** Draws the marks of a row chart: horizontal bars, discs, and arrows for open ranges. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { getCeiling, getFloor } from '../amount-words.ts';
import type { Scale } from '../axes/horizontal-axis.ts';
import { round } from '../labels/labels.ts';
import { getStyle, isOpen, type Point } from './points.ts';

/** Length of the tail of an open range, in units of the drawing. */
const openTail = 28;

/** Space that a mark needs after its highest number, in units of the drawing. */
export const getTail = ({ amount }: Point): number =>
  isOpen(amount) && amount.high === undefined ? openTail : 4;

/**
 * Draws a range as a bar, a single number as a disc, and an open range as an arrow from its known end.
 */
export const drawHorizontalMark = (point: Point, scale: Scale, y: number): Element => {
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
export const drawGuide = ({ amount }: Point, scale: Scale, y: number): Element => {
  const [low, high] = [getFloor(amount), getCeiling(amount)];
  const near = low > 0 ? low : Math.min(high, 0);
  return s('path', { class: 'rule', d: `M${round(scale(0))} ${y}H${round(scale(near))}` });
};
